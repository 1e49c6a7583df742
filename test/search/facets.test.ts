import { expect, test } from 'vitest';
import { facetTables, recordsWith } from '#search/facet-table.ts';
import { FACETS } from '#search/facets.ts';
import { toRecords } from '#search/record.ts';
import { aHub, aPartner, aSettings, aTaxonomy, aTier, today } from '../builders.ts';
import { expertise, tiers } from './hubs.ts';

type Parts = Parameters<typeof aPartner>[0];

function valuesOf(key: string, parts: Parts) {
  const partner = aPartner(parts);
  const hub = aHub({ partners: [partner], taxonomies: [expertise], tiers });
  return FACETS.find((facet) => facet.key === key)?.valuesOf(partner, hub, today);
}

function tableOf(key: string, partners: readonly Parts[], locale = 'en') {
  const hub = aHub({
    partners: partners.map((parts, nth) => aPartner({ slug: `p${nth}`, ...parts })),
    taxonomies: [expertise],
    settings: aSettings({ locale }),
    tiers,
  });
  return facetTables(toRecords(hub, today), hub).find((table) => table.key === key);
}

test('counts a narrow term for all wider ones', () => {
  expect(valuesOf('expertise', { expertise: ['milestones'] })).toEqual([
    'milestones',
    'roadmaps',
    'planning',
  ]);
});

test('takes an earlier id for the present one and leaves out an unknown one', () => {
  expect(valuesOf('expertise', { expertise: ['moving', 'migration', 'gone'] })).toEqual(['migration']);
});

test('joins variants of a language', () => {
  expect(valuesOf('language', { languages: ['pt-BR', 'pt', 'zh-Hant-TW'] })).toEqual(['pt', 'zh']);
});

test('DIR-13 believes in availability for 60 days and no longer', () => {
  const open = (confirmed: string) =>
    valuesOf('availability', { availability: { status: 'open', confirmed } });
  expect(open('2026-09-23')).toEqual(['open']);
  expect(open('2026-09-22')).toEqual([]);
});

test.for([
  ['2026-11-22', ['open']],
  ['2027-02-20', ['soon']],
  ['2027-02-21', []],
] as const)('DIR-13 counts a start on %s as %j', ([from, values]) => {
  expect(valuesOf('availability', { availability: { status: 'from', from, confirmed: today } })).toEqual(
    values,
  );
});

test('does not offer a paused partner as available', () => {
  const availability = { status: 'open', confirmed: today } as const;
  const lifecycle = { status: 'paused', until: '2027-01-01' } as const;
  expect(valuesOf('availability', { availability, lifecycle })).toEqual([]);
});

test('lists vocabulary in the order of the editors, with narrower terms below', () => {
  const table = tableOf('expertise', [
    { expertise: ['training', 'milestones'] },
    { expertise: ['migration'] },
  ]);
  expect(table?.values.map(({ id, count, wider }) => [id, count, wider.length])).toEqual([
    ['planning', 1, 0],
    ['roadmaps', 1, 1],
    ['milestones', 1, 2],
    ['migration', 1, 0],
    ['training', 1, 0],
  ]);
});

test('names and orders countries in the language of the hub', () => {
  const bases = ['DE', 'ES', 'AT'].map((country) => ({ base: { country } }));
  expect(tableOf('country', bases)?.values.map(({ label }) => label)).toEqual([
    'Austria',
    'Germany',
    'Spain',
  ]);
  expect(tableOf('country', bases, 'de')?.values.map(({ label }) => label)).toEqual([
    'Deutschland',
    'Österreich',
    'Spanien',
  ]);
});

test('shows the highest tier first', () => {
  const table = tableOf('tier', [{ tier: aTier({ id: 'silver' }) }, { tier: aTier({ id: 'gold' }) }]);
  expect(table?.values.map(({ id }) => id)).toEqual(['gold', 'silver']);
});

test('leaves out a facet that nobody has a value in', () => {
  expect(tableOf('budget', [{}])).toBeUndefined();
});

test('lists the partners of a landing page, those of narrower terms included', () => {
  const partners = [
    aPartner({ slug: 'a', expertise: ['milestones'] }),
    aPartner({ slug: 'b', expertise: ['training'] }),
  ];
  const records = toRecords(aHub({ partners, taxonomies: [expertise] }), today);
  expect(recordsWith(records, 'expertise', 'planning').map(({ slug }) => slug)).toEqual(['a']);
});

test('a certification counts from its day until its last one', () => {
  const certifications = [
    { id: 'planner', on: '2026-11-22', until: '2026-11-22' },
    { id: 'trainer', on: '2024-01-01' },
    { id: 'earlier', on: '2024-01-01' },
    { id: 'run-out', on: '2024-01-01', until: '2026-11-21' },
    { id: 'to-come', on: '2026-11-23' },
  ];
  const terms = [
    { id: 'planner', name: 'Planner', renamedFrom: ['earlier'] },
    'trainer',
    'run-out',
    'to-come',
  ];
  const hub = aHub({
    partners: [aPartner({ roster: { certifications } })],
    taxonomies: [aTaxonomy('certifications', terms)],
  });
  const table = facetTables(toRecords(hub, today), hub).find(({ key }) => key === 'certification');
  expect(table?.values.map(({ id }) => id)).toEqual(['planner', 'trainer']);
});
