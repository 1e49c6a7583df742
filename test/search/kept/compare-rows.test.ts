import { expect, test } from 'vitest';
import { toPartner } from '#api/v1/partner.ts';
import { toJson } from '#api/v1/endpoint.ts';
import type { ComparedPartner, CompareLabels } from '#search/kept/compared-partner.ts';
import type { Taxonomy } from '#domain/taxonomy.ts';
import { toCompareRows } from '#search/kept/compare-rows.ts';
import { textsOf } from '#texts/catalogues.ts';
import { aContext } from '../../api/a-context.ts';
import { aHub, aPartner, aTaxonomy, today } from '../../builders.ts';

type Parts = NonNullable<Parameters<typeof aPartner>[0]>;

const none = {};
const labels: CompareLabels = {
  certifications: { planner: 'Certified planner' },
  tier: { registered: 'Registered' },
  kinds: { agency: 'Agency' },
  expertise: { planning: 'Planning', migration: 'Data migration' },
  services: none,
  industries: none,
  regions: none,
  engagement: { remote: 'Remote' },
  relationship: { independent: 'Independent' },
};

/** The document that the browser would fetch. */
function fetched(parts: Parts, taxonomies: readonly Taxonomy[]): ComparedPartner {
  const context = aContext({ hub: aHub({ taxonomies }) });
  return JSON.parse(toJson(toPartner(aPartner(parts), context))) as ComparedPartner;
}

function rowsOf(partners: readonly Parts[], taxonomies: readonly Taxonomy[] = []) {
  const words = { t: textsOf('en'), locale: 'en-GB', today, zone: 'UTC', labels };
  const documents = partners.map((parts) => fetched(parts, taxonomies));
  return toCompareRows(documents, words);
}

function row(id: string, ...partners: Parts[]) {
  const found = rowsOf(partners).find((one) => one.id === id);
  return {
    title: found?.title,
    cells: found?.cells.map((lines) => lines.map(({ text }) => text)),
    shared: found?.cells.map((lines) => lines.filter(({ shared }) => shared).map(({ text }) => text)),
    isEqual: found?.isEqual,
  };
}

test('ids become words', () => {
  const { title, cells } = row('expertise', { expertise: ['migration', 'planning'] });
  expect([title, cells]).toEqual(['Expertise', [['Data migration', 'Planning']]]);
  expect(row('tier', {}).cells).toEqual([['Registered']]);
  expect(row('languages', { languages: ['pt-BR'] }).cells).toEqual([['Brazilian Portuguese']]);
});

test('CMP-3: rows are equal when all say the same, whatever the order of a set', () => {
  const [a, b] = [{ expertise: ['planning', 'migration'] }, { expertise: ['migration', 'planning'] }];
  expect(row('expertise', a, b).isEqual).toBe(true);
  expect(row('expertise', a, { expertise: ['planning'] }).isEqual).toBe(false);
  expect(row('team', { teamSize: 3 }, { teamSize: 3 }, { teamSize: 4 }).isEqual).toBe(false);
});

test('CMP-3: nothing said is equal to nothing said, and differs from something', () => {
  expect(row('budget', {}, {}).isEqual).toBe(true);
  expect(row('budget', {}, { budget: { currency: 'EUR', from: 1000 } }).isEqual).toBe(false);
});

test('CMP-3: one partner alone has no equal rows', () => {
  expect(rowsOf([{}]).some(({ isEqual }) => isEqual)).toBe(false);
});

test('CMP-4: what a partner does not say has no line', () => {
  const empty = rowsOf([{}]).filter(({ cells }) => cells[0]?.length === 0);
  expect(empty.map(({ id }) => id)).toEqual([
    ...['place', 'hours', 'languages', 'services', 'industries', 'regions', 'budget', 'availability'],
    ...['engagement', 'certifications', 'team', 'founded', 'reply', 'evidence', 'checked'],
  ]);
});

test('CMP-4: an availability that nobody confirmed for long is not given', () => {
  const availability = { status: 'open', confirmed: '2026-01-01' } as const;
  expect(row('availability', { availability }).cells).toEqual([[]]);
});

test('a certification counts until its last day', () => {
  const certified = (until: string): Parts => ({
    roster: { certifications: [{ id: 'planner', on: '2024-01-01', until }] },
  });
  const taxonomies = [aTaxonomy('certifications', ['planner'])];
  const lines = [certified(today), certified('2026-11-21')].map(
    (parts) => rowsOf([parts], taxonomies).find(({ id }) => id === 'certifications')?.cells[0],
  );
  expect(lines).toEqual([[{ text: 'Certified planner', shared: false }], []]);
});

test('what all have is marked and comes first', () => {
  const { cells, shared } = row(
    'expertise',
    { expertise: ['training', 'planning'] },
    { expertise: ['planning', 'migration'] },
  );
  expect(cells).toEqual([
    ['Planning', 'training'],
    ['Planning', 'Data migration'],
  ]);
  expect(shared).toEqual([['Planning'], ['Planning']]);
  expect(row('team', { teamSize: 2 }, { teamSize: 2 }).shared).toEqual([[], []]);
});

test('facts are told with their numbers, dates and reasons', () => {
  const partner: Parts = {
    base: { city: 'Porto', country: 'PT', timeZone: 'Europe/Lisbon' },
    availability: { status: 'from', from: '2027-01-11', confirmed: '2026-11-10' },
    budget: { currency: 'EUR', from: 4000, to: 45_000 },
    teamSize: 1,
    founded: 2012,
    contact: { replyDays: 2 },
    engagement: ['remote', 'on-site'],
    references: [{ client: 'Museu', quote: 'Good.', proof: 'https://museu.example' }],
    relationship: 'other',
    relationshipNote: 'Our founder advised the program.',
    roster: { checked: '2026-09-30' },
  };
  const lines = Object.fromEntries(
    rowsOf([partner]).map(({ id, cells }) => [id, cells[0]?.map(({ text }) => text)]),
  );
  expect(lines).toMatchObject({
    place: ['Porto, Portugal'],
    hours: ['UTC+0', 'the same hours as yours'],
    availability: ['From 11 January 2027', 'Confirmed 10 Nov 2026'],
    team: ['1 person'],
    founded: ['2012'],
    reply: ['within 2 working days'],
    engagement: ['Remote', 'on-site'],
    evidence: ['1 client reference'],
    relationship: ['other', 'Our founder advised the program.'],
    checked: ['30 September 2026'],
  });
});
