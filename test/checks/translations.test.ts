import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { translations } from '#checks/translations.ts';
import type { Translation } from '#domain/translation.ts';
import { aHub, today } from '../builders.ts';

function problemsOf(locale: string, translation: Translation) {
  const hub = aHub({ translations: new Map([[locale, translation]]) });
  return runChecks(hub, { today }, [translations]);
}

test('accepts a translation of what there is', () => {
  expect(
    problemsOf('de', {
      links: { '/experts/': 'Fachleute' },
      tiers: { registered: { name: 'Registriert' } },
      taxonomies: { expertise: { terms: { planning: { name: 'Planung' } } } },
    }),
  ).toEqual([]);
});

test('names a term that the taxonomy does not have', () => {
  const [problem] = problemsOf('de', {
    taxonomies: { expertise: { terms: { planing: { name: 'Planung' } } } },
  });
  expect(problem).toMatchObject({
    place: { file: 'content/locales/de.yml', field: 'taxonomies.expertise.terms.planing' },
    message: 'Unexpected `planing`, expected one of `planning`, `migration`, `training`',
  });
});

test.each([
  [{ tiers: { gold: { name: 'Gold' } } }, 'tiers.gold'],
  [{ links: { '/nowhere/': 'Nirgends' } }, 'links./nowhere/'],
  [{ taxonomies: { services: { title: 'Leistungen' } } }, 'taxonomies.services'],
])('names what is not in the hub: %o', (translation, field) => {
  expect(problemsOf('de', translation).map(({ place }) => place.field)).toEqual([field]);
});

test.each([
  [{ tiers: { registered: { requirements: ['Eins', 'Zwei'] } } }, 'tiers.registered.requirements'],
  [{ ranking: { neverCounts: [] } }, 'ranking.neverCounts'],
  [{ wanted: ['Gesucht'] }, 'wanted'],
])('asks for as many texts as the hub has: %o', (translation, field) => {
  expect(problemsOf('de', translation)[0]).toMatchObject({
    place: { field },
    message: expect.stringContaining('one for each text of the hub'),
  });
});

test("refuses a translation into the hub's own language", () => {
  expect(problemsOf('en', {})[0]?.message).toBe("Unexpected translation into `en`, the hub's own language");
});

test('refuses a name that is no language', () => {
  expect(problemsOf('de-', {})[0]?.message).toContain('expected a BCP 47 tag');
});
