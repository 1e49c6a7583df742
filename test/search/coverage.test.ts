import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, coverageOf, isGap, type Search, widestGaps } from '#search/coverage.ts';
import { wordsOfCell } from '#search/coverage-text.ts';
import { toRecords } from '#search/record.ts';
import { aHub, aPartner, aTaxonomy, today } from '../builders.ts';
import { hubs } from './hubs.ts';

type Partner = ReturnType<typeof aPartner>;

const services = aTaxonomy('services', ['audit', 'build', { id: 'check', name: 'check', parent: 'audit' }]);
const hubOf = (partners: readonly Partner[]) => aHub({ partners, taxonomies: [services] });
const recordsOf = (...partners: Partner[]) => toRecords(hubOf(partners), today);

const asked = (count: number, selections: Record<string, string[]>): Search => ({
  selections: new Map(Object.entries(selections)),
  count,
});
const nameOf = ({ what, country, language }: Cell) =>
  [what?.value, country, language].map((part) => part ?? '*').join(' ');
const find = (cells: readonly Cell[], name: string) => cells.find((cell) => nameOf(cell) === name);

const open = { status: 'open', confirmed: '2026-11-20' } as const;

test('a cell counts who is listed, and who of them can start', () => {
  const cells = coverageOf(
    recordsOf(
      aPartner({
        slug: 'a',
        services: ['audit'],
        base: { country: 'DE' },
        languages: ['de'],
        availability: open,
      }),
      aPartner({ slug: 'b', services: ['audit'], base: { country: 'DE' }, languages: ['de-AT', 'en'] }),
      aPartner({ slug: 'c', services: ['build'], base: { country: 'NO' }, languages: ['en'] }),
    ),
  );
  expect(find(cells, 'audit de de')).toMatchObject({ listed: 2, available: 1, demand: 0 });
  expect(find(cells, 'audit de *')).toMatchObject({ listed: 2, available: 1 });
  expect(find(cells, 'audit * en')).toMatchObject({ listed: 1, available: 0 });
  expect(find(cells, 'build de de')).toMatchObject({ listed: 0, available: 0 });
  expect(find(cells, 'audit no de'), 'nobody in Norway speaks German').toBeUndefined();
});

test('who does the narrower thing counts for the wider one', () => {
  const cells = coverageOf(recordsOf(aPartner({ services: ['check'], base: { country: 'DE' } })));
  expect(find(cells, 'audit de *')?.listed).toBe(1);
});

test('every number is that of counting by hand, on random hubs', () => {
  fc.assert(
    fc.property(hubs, (hub) => {
      const records = toRecords(hub, today);
      const has = (at: number, key: string, value: string | undefined) =>
        value === undefined || (records[at]?.values.get(key) ?? []).includes(value);
      for (const cell of coverageOf(records)) {
        const { what, country, language } = cell;
        const ids = [...records.keys()];
        const around = ids.filter((at) => has(at, 'country', country) && has(at, 'language', language));
        const doing = ids.filter((at) => !what || has(at, what.facet, what.value));
        const both = around.filter((at) => doing.includes(at));
        const free = both.filter((at) => has(at, 'availability', 'open') || has(at, 'availability', 'soon'));
        expect(cell).toMatchObject({ listed: both.length, available: free.length });
        expect(cell.expected).toBeCloseTo((around.length * doing.length) / records.length);
      }
    }),
    { seed: 5, numRuns: 40 },
  );
});

test('what was asked for most comes first, also where nobody is', () => {
  const records = recordsOf(aPartner({ services: ['audit'], base: { country: 'DE' }, languages: ['de'] }));
  const cells = coverageOf(records, [
    asked(2, { service: ['build'], country: ['no'] }),
    asked(7, { expertise: ['migration'], language: ['fi'] }),
    asked(1, { service: ['build'], country: ['no'] }),
  ]);
  expect(cells.slice(0, 2).map((cell) => [nameOf(cell), cell.demand, cell.listed])).toEqual([
    ['migration * fi', 7, 0],
    ['build no *', 3, 0],
  ]);
});

test('a search for several values asks for each, and one for a place alone counts too', () => {
  const cells = coverageOf(recordsOf(aPartner()), [
    asked(3, { service: ['audit', 'build'], country: ['de', 'no'] }),
    asked(2, { country: ['fi'] }),
    asked(9, { industry: ['retail'] }),
  ]);
  const wanted = cells.filter(({ demand }) => demand > 0).map((cell) => `${nameOf(cell)}: ${cell.demand}`);
  expect(wanted.sort()).toEqual([
    '* fi *: 2',
    'audit de *: 3',
    'audit no *: 3',
    'build de *: 3',
    'build no *: 3',
  ]);
});

test('a gap is where nobody is listed, or nobody can start', () => {
  const [cell] = coverageOf(recordsOf(aPartner({ services: ['audit'], base: { country: 'DE' } })));
  const numbers = (listed: number, available: number) => isGap({ ...(cell as Cell), listed, available });
  expect([numbers(0, 0), numbers(3, 0), numbers(3, 1)]).toEqual([true, true, false]);
});

test('a gap inside a wider one is left out, and so is one that nobody would expect to be filled', () => {
  const many = Array.from({ length: 8 }, (_, at) =>
    aPartner({ slug: `n${at}`, services: ['audit', 'check'], base: { country: 'NO' }, languages: ['no'] }),
  );
  const others = Array.from({ length: 8 }, (_, at) =>
    aPartner({ slug: `d${at}`, services: ['build'], base: { country: 'DE' }, languages: ['de'] }),
  );
  const lone = aPartner({ slug: 'x', services: ['build'], base: { country: 'FI' }, languages: ['fi'] });
  const gaps = widestGaps(coverageOf(recordsOf(...many, ...others, lone)), ({ value }) =>
    value === 'check' ? ['audit'] : [],
  );
  expect(gaps.map(nameOf).sort()).toEqual(['audit * de', 'audit de *', 'build * no', 'build no *']);
});

test('the same cells come in the same order, whatever the order of files', () => {
  const partners = ['a', 'b', 'c', 'd'].map((slug) =>
    aPartner({ slug, services: ['audit'], base: { country: slug < 'c' ? 'DE' : 'NO' }, languages: ['en'] }),
  );
  expect(coverageOf(recordsOf(...partners.toReversed()))).toEqual(coverageOf(recordsOf(...partners)));
});

test('a cell is named in the language of the hub, and what is open stays open', () => {
  const hub = hubOf([aPartner()]);
  const cell = { what: { facet: 'service', value: 'audit' }, country: 'no', language: undefined } as const;
  expect(wordsOfCell(cell, hub)).toEqual({ what: 'audit', country: 'Norway', language: undefined });
});
