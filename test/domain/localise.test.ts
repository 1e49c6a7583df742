import { describe, expect, test } from 'vitest';
import { languageOfText, localesOf, localise } from '#domain/localise.ts';
import type { Translation } from '#domain/translation.ts';
import { aHub, aPartner, aTaxonomy, aTier } from '../builders.ts';

const german: Translation = {
  settings: { tagline: 'Fachleute finden' },
  links: { '/experts/': 'Fachleute' },
  taxonomies: { expertise: { title: 'Können', terms: { planning: { name: 'Planung', aliases: ['Plan'] } } } },
  tiers: { registered: { name: 'Registriert' } },
  ranking: { why: { match: 'Sie haben danach gefragt.' } },
  wanted: ['', 'Jede Woche fragen Schulen.'],
};
const partner = aPartner({
  headline: 'We plan seasons for theatres.',
  body: 'English body.',
  translations: [{ language: 'de', headline: 'Wir planen Spielzeiten.' }],
});
const hub = aHub({
  partners: [partner, aPartner({ slug: 'olive', textLanguage: 'pt' })],
  taxonomies: [
    aTaxonomy('expertise', [
      { id: 'planning', name: 'Planning' },
      { id: 'training', name: 'Training' },
    ]),
  ],
  wanted: [
    { expertise: 'training', note: 'Soon.' },
    { expertise: 'planning', note: 'Schools ask.' },
  ],
  translations: new Map([
    ['de', german],
    ['pt-br', {}],
  ]),
});
const inGerman = localise(hub, 'de');

test('lists the languages of a hub as tags, its own first', () => {
  expect(localesOf(hub)).toEqual(['en', 'de', 'pt-BR']);
});

test('a hub in its own language is the hub itself', () => {
  expect(localise(hub, 'en')).toBe(hub);
});

describe('a hub in another language', () => {
  test('speaks it in settings, links, vocabularies, tiers and reasons', () => {
    expect(inGerman.settings).toMatchObject({ locale: 'de', tagline: 'Fachleute finden' });
    expect(inGerman.settings.navigation).toEqual([{ label: 'Fachleute', href: '/experts/' }]);
    expect(inGerman.taxonomies.get('expertise')).toMatchObject({ title: 'Können' });
    expect(inGerman.taxonomies.get('expertise')?.terms.get('planning')?.name).toBe('Planung');
    expect(inGerman.tiers.get('registered')?.name).toBe('Registriert');
    expect(inGerman.partners.get('acme')?.tier.name).toBe('Registriert');
    expect(inGerman.ranking.signals[0]?.why).toBe('Sie haben danach gefragt.');
    expect(inGerman.wanted.map(({ note }) => note)).toEqual(['Soon.', 'Jede Woche fragen Schulen.']);
  });

  test('still finds a term by its name in the hub’s own language', () => {
    expect(inGerman.taxonomies.get('expertise')?.terms.get('planning')?.aliases).toEqual([
      'Plan',
      'Planning',
    ]);
  });

  test('keeps what nobody translated, and says so', () => {
    expect(inGerman.taxonomies.get('expertise')?.terms.get('training')?.name).toBe('Training');
    expect(inGerman.untranslated).toContain('Training');
    expect(inGerman.untranslated).not.toContain('Planung');
    expect(hub.untranslated.size).toBe(0);
  });

  test('shows a partner in the words that it wrote for this language', () => {
    expect(inGerman.partners.get('acme')?.profile.headline).toBe('Wir planen Spielzeiten.');
    expect(inGerman.partners.get('acme')?.body).toBe('English body.');
  });

  test('knows the language of each text of a partner', () => {
    const [acme, olive] = [...inGerman.partners.values()];
    if (!acme || !olive) throw new Error('Expected two partners');
    expect(languageOfText(acme, 'headline', inGerman)).toBe('de');
    expect(languageOfText(acme, 'description', inGerman)).toBe('en');
    expect(languageOfText(olive, 'other', inGerman)).toBe('pt');
  });

  test('leaves the hub that it came from untouched', () => {
    expect(hub.tiers.get('registered')).toEqual(aTier());
  });
});
