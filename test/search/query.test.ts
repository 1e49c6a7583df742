import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hub } from '#domain/hub.ts';
import { decodeIndex } from '#search/decode-index.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { FACETS } from '#search/facets.ts';
import { createSearcher, type SearchRequest } from '#search/query.ts';
import { type SearchRecord, toRecords } from '#search/record.ts';
import { type Sort, SORTS } from '#search/sort.ts';
import { aHub, aPartner, aTaxonomy, today } from '../builders.ts';
import { expertise, hubs, tiers } from './hubs.ts';

type Parts = Parameters<typeof aPartner>[0];
interface Ask {
  readonly query?: string;
  readonly fullText?: ReadonlyMap<number, number>;
  readonly sort?: Sort;
  readonly chosen?: Readonly<Record<string, readonly string[]>>;
}

function requestOf({ query = '', sort = 'best', chosen = {}, fullText }: Ask): SearchRequest {
  return { query, sort, fullText, selections: new Map(Object.entries(chosen)) };
}

function searchIn(hub: Hub) {
  const records = toRecords(hub, today);
  const index = decodeIndex(encodeIndex(records, hub));
  return { records, index, searcher: createSearcher(index) };
}

function finderOver(...partners: Parts[]) {
  const services = aTaxonomy('services', ['audit', 'build']);
  const hub = aHub({
    partners: partners.map((parts) => aPartner(parts)),
    taxonomies: [expertise, services],
    tiers,
  });
  const { records, searcher } = searchIn(hub);
  const slugs = (ask: Ask) => searcher.search(requestOf(ask)).ids.map((id) => records[id]?.slug);
  return { records, searcher, slugs, found: (ask: Ask) => slugs(ask).sort() };
}

const selections = fc
  .array(
    fc.constantFrom(
      ['expertise', 'planning'],
      ['expertise', 'roadmaps'],
      ['expertise', 'training'],
      ['service', 'audit'],
      ['region', 'europe'],
      ['country', 'pt'],
      ['language', 'pt'],
      ['budget', '10k-50k'],
      ['availability', 'open'],
      ['tier', 'gold'],
      ['tier', 'unheard-of'],
    ),
    { maxLength: 5 },
  )
  .map((pairs) => {
    const chosen: Record<string, string[]> = {};
    for (const [key = '', value = ''] of pairs) chosen[key] = [...new Set([...(chosen[key] ?? []), value])];
    return chosen;
  });

const key = (name: string, ...values: string[]) => ({ key: name, values });

const meets = ({ values }: SearchRecord, chosen: Readonly<Record<string, readonly string[]>>, without = '') =>
  Object.entries(chosen).every(
    ([key, wanted]) => key === without || wanted.some((value) => values.get(key)?.includes(value)),
  );

describe('filters', () => {
  test('DIR-1 finds and counts exactly what counting the partners one by one finds', () => {
    fc.assert(
      fc.property(hubs, selections, (hub, chosen) => {
        const { records, index, searcher } = searchIn(hub);
        const { ids, counts } = searcher.search(requestOf({ chosen }));
        expect(ids).toHaveLength(records.filter((record) => meets(record, chosen)).length);
        for (const { key } of FACETS) {
          const expected = index.facets.get(key)?.values.map(({ id }) => {
            return records.filter(
              (record) => meets(record, chosen, key) && record.values.get(key)?.includes(id),
            ).length;
          });
          expect(counts.get(key)).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  const { found, searcher, records } = finderOver(
    { slug: 'a', expertise: ['planning'], services: ['audit'] },
    { slug: 'b', expertise: ['training'], services: ['audit'] },
    { slug: 'c', expertise: ['planning', 'training'] },
  );

  test('DIR-1 joins values of one facet by OR, and facets by AND', () => {
    expect(found({ chosen: { expertise: ['planning', 'training'] } })).toEqual(['a', 'b', 'c']);
    expect(found({ chosen: { expertise: ['planning', 'training'], service: ['audit'] } })).toEqual([
      'a',
      'b',
    ]);
  });

  test('DIR-1 counts of a facet ignore its own selection and keep the others', () => {
    const { counts } = searcher.search(
      requestOf({ chosen: { expertise: ['planning'], service: ['audit'] } }),
    );
    expect(counts.get('expertise')).toEqual([1, 1]);
    expect(counts.get('service')).toEqual([1]);
  });

  test('puts partners with more of the chosen values first', () => {
    const both = searcher.search(requestOf({ chosen: { expertise: ['planning', 'training'] } }));
    expect(records[both.ids[0] ?? -1]?.slug).toBe('c');
  });

  test('says which chosen values a partner has', () => {
    const request = requestOf({ chosen: { expertise: ['planning', 'training'], service: ['audit'] } });
    const a = records.find(({ slug }) => slug === 'a')?.id ?? -1;
    expect(searcher.reasonsFor(a, request)).toEqual([
      { facet: 'expertise', value: 'planning' },
      { facet: 'service', value: 'audit' },
    ]);
  });
});

describe('words', () => {
  const { found } = finderOver(
    { slug: 'lund', name: 'Björn & Lund', expertise: ['migration'], base: { city: 'Malmö', country: 'SE' } },
    { slug: 'tokyo', name: '東京工房', expertise: ['training'], base: { city: '東京', country: 'JP' } },
    { slug: 'mig', name: 'Migrators United', expertise: ['planning'], base: { country: 'GB' } },
  );

  test.for([
    ['a company', 'bjorn', ['lund']],
    ['a city without its marks', 'Malmo', ['lund']],
    ['a city in another language', 'Tokio', ['tokyo']],
    ['the beginning of a word', 'malm', ['lund']],
    ['an alias of an expertise', 'moving in', ['lund']],
    ['a country', 'sweden', ['lund']],
    ['a common short name of a country', 'UK', ['mig']],
    ['the middle of a word in a script without spaces', '京工', ['tokyo']],
    ['words from different facts', 'sweden migration', ['lund']],
    ['an expertise and a name alike', 'migrat', ['lund', 'mig']],
    ['nothing but signs', ' & ', []],
    ['the end of a word', 'und', []],
    ['words that no partner has together', 'sweden training', []],
  ] as const)('finds %s', ([, query, wanted]) => {
    expect(found({ query })).toEqual(wanted);
  });

  test('adds what the full text knows, behind what is found here', () => {
    const { records, slugs: all } = finderOver({ slug: 'x', name: 'Gantt' }, { slug: 'y', name: 'Chart' });
    const y = records.find(({ slug }) => slug === 'y')?.id ?? -1;
    expect(all({ query: 'gantt' })).toEqual(['x']);
    expect(all({ query: 'gantt', fullText: new Map([[y, 1]]) })).toEqual(['x', 'y']);
  });

  test('ignores numbers of an index that it does not know', () => {
    expect(found({ query: 'bjorn', fullText: new Map([[99, 1]]) })).toEqual(['lund']);
  });
});

describe('slips', () => {
  const { searcher, slugs } = finderOver(
    { slug: 'lund', name: 'Björn & Lund', expertise: ['migration'], base: { city: 'Malmö', country: 'SE' } },
    { slug: 'mig', name: 'Migrators United', expertise: ['planning'], base: { country: 'GB' } },
  );
  const corrections = (ask: Ask) => searcher.search(requestOf(ask)).corrections;

  test.for([
    ['bjornn', 'lund', 'Björn'],
    ['Malmöö', 'lund', 'Malmö'],
    ['migratoin', 'lund', 'migration'],
    ['untied', 'mig', 'United'],
  ] as const)('takes `%s` for what it must mean, and says so', ([query, slug, used]) => {
    expect(slugs({ query })).toEqual([slug]);
    expect(corrections({ query })).toEqual([{ typed: query, used }]);
  });

  test('leaves a word alone that is found, however few have it', () => {
    expect(corrections({ query: 'migrat' })).toEqual([]);
    expect(slugs({ query: 'unite migratoin' })).toEqual([]);
    expect(corrections({ query: 'unite migratoin' })).toEqual([{ typed: 'migratoin', used: 'migration' }]);
  });

  test('leaves all words alone when the full text knows them', () => {
    expect(corrections({ query: 'malmöö', fullText: new Map([[0, 1]]) })).toEqual([]);
    expect(corrections({ query: 'malmöö', fullText: new Map() })).toHaveLength(1);
  });

  test('does not guess at short words and numbers', () => {
    expect(corrections({ query: 'lun0 bjö x9 swe' })).toEqual([]);
  });
});

describe('no results', () => {
  const { searcher, slugs } = finderOver(
    { slug: 'a', name: 'Ada', expertise: ['planning'], services: ['audit'] },
    { slug: 'b', name: 'Bob', expertise: ['planning'] },
    { slug: 'c', name: 'Cleo', expertise: ['training'] },
  );

  test('DIR-8 tells for each filter how many partners its removal gives, best first', () => {
    const ask = { chosen: { expertise: ['training'], service: ['audit'] } };
    expect(slugs(ask)).toEqual([]);
    expect(searcher.relax(requestOf(ask))).toEqual([
      { removals: [{ key: 'expertise', values: ['training'] }], count: 1 },
      { removals: [{ key: 'service', values: ['audit'] }], count: 1 },
    ]);
    expect(searcher.relax(requestOf({ query: 'zzz', chosen: { expertise: ['planning'] } }))).toEqual([
      { removals: [{ key: 'q', values: [] }], count: 2 },
    ]);
  });

  test('DIR-8 takes back two things, or three, where no single one helps', () => {
    const two = { query: 'zzz', chosen: { expertise: ['training'], service: ['audit'] } };
    expect(searcher.relax(requestOf(two))).toEqual([
      { removals: [key('q'), key('expertise', 'training')], count: 1 },
      { removals: [key('q'), key('service', 'audit')], count: 1 },
    ]);
    const three = { ...two, chosen: { ...two.chosen, country: ['atlantis'] } };
    expect(searcher.relax(requestOf(three)).map(({ removals, count }) => [removals.length, count])).toEqual([
      [3, 1],
      [3, 1],
    ]);
  });

  test('DIR-8 offers nothing when four things are in the way', () => {
    const four = { expertise: ['x'], service: ['x'], country: ['x'], tier: ['x'] };
    expect(searcher.relax(requestOf({ chosen: four }))).toEqual([]);
  });

  test('DIR-8 keeps every promise', () => {
    fc.assert(
      fc.property(hubs, selections, fc.constantFrom('', 'zed', 'zzz'), (hub, chosen, query) => {
        const { searcher: anySearcher } = searchIn(hub);
        for (const { removals, count } of anySearcher.relax(requestOf({ chosen, query }))) {
          const gone = removals.map((removal) => removal.key);
          const rest = Object.fromEntries(Object.entries(chosen).filter(([facet]) => !gone.includes(facet)));
          const left = requestOf({ chosen: rest, query: gone.includes('q') ? '' : query });
          expect(anySearcher.search(left).ids).toHaveLength(count);
          expect(anySearcher.count(left)).toBe(count);
          expect(count).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('orders', () => {
  const { slugs, records } = finderOver(
    {
      slug: 'a',
      name: 'Öl',
      availability: { status: 'waitlist', confirmed: today },
      roster: { joined: '2026-01-05' },
    },
    {
      slug: 'b',
      name: 'Zed',
      availability: { status: 'open', confirmed: today },
      roster: { joined: '2026-10-05' },
    },
    { slug: 'c', name: 'Nut' },
    {
      slug: 'd',
      name: 'paper 10',
      availability: { status: 'from', from: '2026-12-24', confirmed: today },
      roster: { joined: '2025-12-31' },
    },
    { slug: 'e', name: 'paper 9', roster: { joined: '2024-12-31' } },
  );

  test('keeps the published ranking when nothing is asked for', () => {
    expect(slugs({})).toEqual(records.map(({ slug }) => slug));
  });

  test('sorts names as people do', () => {
    expect(slugs({ sort: 'name' })).toEqual(['c', 'a', 'e', 'd', 'b']);
  });

  test('sorts by start, with unknown ones last', () => {
    expect(slugs({ sort: 'soonest' }).slice(0, 3)).toEqual(['b', 'd', 'a']);
  });

  test('sorts by month of joining, with unknown ones last', () => {
    expect(slugs({ sort: 'newest' })).toEqual(['b', 'a', 'd', 'e', 'c']);
  });

  test('sorts by country and city, with unknown ones last', () => {
    const { slugs: sorted } = finderOver(
      { slug: 'nowhere', base: undefined },
      { slug: 'porto', base: { city: 'Porto', country: 'PT' } },
      { slug: 'lisbon', base: { city: 'Lisbon', country: 'PT' } },
      { slug: 'country', base: { country: 'PT' } },
      { slug: 'cork', base: { city: 'Cork', country: 'IE' } },
    );
    expect(sorted({ sort: 'place' })).toEqual(['cork', 'lisbon', 'porto', 'country', 'nowhere']);
  });

  test('sorts by the least budget, with unknown ones last', () => {
    const { slugs: sorted } = finderOver(
      { slug: 'unknown', budget: undefined },
      { slug: 'large', budget: { currency: 'EUR', from: 60_000, to: 900_000 } },
      { slug: 'small', budget: { currency: 'EUR', from: 2_000, to: 900_000 } },
    );
    expect(sorted({ sort: 'budget' })).toEqual(['small', 'large', 'unknown']);
  });

  test('sorts by tier, highest first', () => {
    const { slugs: sorted } = finderOver(...tiers.map((tier) => ({ slug: tier.id, tier })));
    expect(sorted({ sort: 'tier' })).toEqual(['gold', 'silver', 'registered']);
  });

  test('finds the same partners in every order', () => {
    for (const sort of SORTS) expect(slugs({ sort, query: 'pa' }).toSorted()).toEqual(['d', 'e']);
  });
});
