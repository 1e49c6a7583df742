import { expect, test } from 'vitest';
import { decodeIndex } from '#search/decode-index.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { createSearcher } from '#search/query.ts';
import { toRecords } from '#search/record.ts';
import { aHub, aPartner, aTaxonomy, today } from '../builders.ts';

const partners = [
  aPartner({
    slug: 'a',
    name: 'Plan Ahead',
    expertise: ['planning'],
    base: { city: 'München', country: 'DE' },
  }),
  aPartner({
    slug: 'b',
    name: 'Berlin Boards',
    expertise: ['kubernetes'],
    base: { city: 'Berlin', country: 'DE' },
  }),
  aPartner({ slug: 'c', name: 'Die Planer', expertise: ['planning', 'kubernetes'], base: { country: 'PL' } }),
  aPartner({ slug: 'd', name: 'مكتب الأفق', expertise: ['planning'], base: { country: 'JP', city: '東京' } }),
];
const taxonomies = [
  aTaxonomy('expertise', [
    { id: 'planning', name: 'Project planning' },
    { id: 'kubernetes', name: 'Kubernetes', aliases: ['k8s'] },
  ]),
];
const hub = aHub({ partners, taxonomies });
const searcher = createSearcher(decodeIndex(encodeIndex(toRecords(hub, today), hub)));
const labels = (typed: string) => searcher.suggest(typed).map(({ label }) => label);

test('suggests values, cities and partners, each with its kind', () => {
  expect(searcher.suggest('berl')).toEqual([
    {
      kind: 'value',
      facet: 'city',
      title: 'City',
      value: 'berlin-de',
      label: 'Berlin',
      alias: undefined,
      count: 1,
    },
    { kind: 'partner', id: expect.any(Number), label: 'Berlin Boards' },
  ]);
});

test('says which alias was typed', () => {
  expect(searcher.suggest('K8s')).toMatchObject([
    { value: 'kubernetes', label: 'Kubernetes', alias: 'k8s', count: 2 },
  ]);
});

test('puts what begins so before what only has a word that does', () => {
  expect(labels('plan')).toEqual(['Plan Ahead', 'Project planning', 'Die Planer']);
});

test('takes several words for the beginning of one thing', () => {
  expect(labels('project pl')).toEqual(['Project planning']);
  expect(labels('die plan')).toEqual(['Die Planer']);
});

test.for([
  ['in another script', '京', ['東京']],
  ['with Arabic letters as they are typed', 'الافق', ['مكتب الأفق']],
  ['without accents', 'munchen', ['München']],
  ['with a slip', 'kubernetse', ['Kubernetes']],
  ['with nothing', ' ', []],
  ['with nonsense', 'qqqqqqq', []],
] as const)('answers %s', ([, typed, wanted]) => {
  expect(labels(typed)).toEqual(wanted);
});

test('gives eight at most, and leaves values their room', () => {
  const crowd = Array.from({ length: 20 }, (_, nth) =>
    aPartner({ slug: `p${nth}`, name: `Terra ${nth}`, expertise: [`t${nth}`] }),
  );
  const terms = crowd.map((_, nth) => ({ id: `t${nth}`, name: `Terraform ${nth}` }));
  const large = aHub({ partners: crowd, taxonomies: [aTaxonomy('expertise', terms)] });
  const suggest = createSearcher(decodeIndex(encodeIndex(toRecords(large, today), large))).suggest('terra');
  expect(suggest).toHaveLength(8);
  expect(suggest.filter(({ kind }) => kind === 'value').length).toBeGreaterThanOrEqual(4);
});
