import { expect, test } from 'vitest';
import type { Hub } from '#domain/hub.ts';
import type { Roster } from '#domain/roster.ts';
import { LANDING_FOLDERS, type OtherPages, toRedirects } from '#exports/redirects.ts';
import { caseStudyId } from '#domain/work.ts';
import { FACETS } from '#search/facets.ts';
import { landingPaths } from '#search/landing-paths.ts';
import { toRecords } from '#search/record.ts';
import { aHub, aPartner, aTaxonomy, today } from '../builders.ts';
import { fixtureHub } from './a-context.ts';

const NONE: OtherPages = { living: new Set(), moved: new Map(), vacant: new Map() };

const run = (hub: Hub, pages: OtherPages = NONE, prefixes: readonly string[] = ['']) => {
  const folders = prefixes.map((prefix) => ({ prefix, locale: prefix.slice(1) || 'en' }));
  const { redirects, problems } = toRedirects(hub, pages, folders);
  return {
    lines: redirects
      .filter(({ from }) => !from.endsWith('/contact/'))
      .map(({ from, to, permanent }) => `${from} ${to} ${permanent ? 301 : 302}`),
    problems: problems.map(({ place, message }) => [place.file, place.field, message]),
  };
};

const roster = (parts: Partial<Roster>): Roster => ({
  tier: 'registered',
  standing: { status: 'active' },
  ...parts,
});
const removed = (successor?: string) =>
  roster({ standing: { status: 'removed', since: '2026-01-01', reason: 'merged', successor } });

/** A hub with one partner, `acme`, and further roster files. */
const withRosters = (rosters: Record<string, Roster>) =>
  ({ ...aHub(), rosters: new Map(Object.entries(rosters)) }) satisfies Hub;

const withTerms = (...terms: Parameters<typeof aTaxonomy>[1]) =>
  aHub({ taxonomies: [aTaxonomy('services', terms)] });

const pages = (...living: string[]): OtherPages => ({ ...NONE, living: new Set(living) });

test('a former slug leads to the partner', () => {
  expect(run(withRosters({ acme: roster({ formerSlugs: ['acme-inc', 'ace'] }) }))).toEqual({
    lines: ['/partners/ace/ /partners/acme/ 301', '/partners/acme-inc/ /partners/acme/ 301'],
    problems: [],
  });
});

test('a renamed partner takes its pages along, one that is gone does not', () => {
  const study = { client: 'City Zoo', task: 'Plan', result: 'Planned', date: '2026-04' };
  const hub = {
    ...aHub({ partners: [aPartner({ caseStudies: [study, { ...study, id: 'aviary' }] })] }),
    rosters: new Map([
      ['acme', roster({ formerSlugs: ['ace'] })],
      ['gone', removed('acme')],
    ]),
  };
  const { redirects } = toRedirects(hub, NONE, [{ prefix: '', locale: 'en' }]);
  expect(redirects.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/partners/ace/ /partners/acme/',
    '/partners/ace/contact/ /partners/acme/contact/',
    '/partners/ace/work/aviary/ /partners/acme/work/aviary/',
    '/partners/ace/work/city-zoo-2026-04/ /partners/acme/work/city-zoo-2026-04/',
    '/partners/gone/ /partners/acme/',
    '/partners/gone/contact/ /partners/acme/',
  ]);
});

test('work that was named later is found by the address that was made from client and month', () => {
  const study = { id: 'zoo', client: 'City Zoo', task: 'Plan', result: 'Planned', date: '2026-04' };
  expect(run(aHub({ partners: [aPartner({ caseStudies: [study] })] })).lines).toEqual([
    '/partners/acme/work/city-zoo-2026-04/ /partners/acme/work/zoo/ 301',
  ]);
});

test('a renamed term leads to its present page, in every language', () => {
  const hub = withTerms({ id: 'audit', name: 'Audit', renamedFrom: ['review'] });
  expect(run(hub, pages('/experts/service/audit/'), ['', '/de']).lines).toEqual([
    '/de/experts/service/review/ /de/experts/service/audit/ 301',
    '/experts/service/review/ /experts/service/audit/ 301',
  ]);
});

test('the folders of landing pages are the keys of the facets', () => {
  const keys = FACETS.map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(Object.values(LANDING_FOLDERS)));
});

test('a partner whose folder is gone leads to its successor, or to the directory for now', () => {
  expect(run(withRosters({ merged: removed('acme'), erased: removed() })).lines).toEqual([
    '/partners/erased/ /experts/ 302',
    '/partners/merged/ /partners/acme/ 301',
  ]);
});

test('a partner that left keeps its page, so nothing leads away from it', () => {
  const left = aPartner({
    slug: 'old',
    lifecycle: { status: 'left', on: '2026-01-01', reason: 'merged', successor: 'acme' },
  });
  expect(run(aHub({ partners: [left, aPartner()] })).lines).toEqual([]);
});

test('a chain is collapsed: each address leads straight to the end', () => {
  const hub = withRosters({
    first: { ...removed('second'), formerSlugs: ['zeroth'] },
    second: removed('third'),
    third: removed('acme'),
  });
  expect(run(hub).lines).toEqual([
    '/partners/first/ /partners/acme/ 301',
    '/partners/second/ /partners/acme/ 301',
    '/partners/third/ /partners/acme/ 301',
    '/partners/zeroth/ /partners/acme/ 301',
  ]);
});

test('a chain is for now if one of its steps is', () => {
  const hub = withTerms({ id: 'audit', name: 'Audit', renamedFrom: ['review'] });
  const vacant = new Map([['/experts/service/audit/', '/experts/']]);
  expect(run(hub, { ...NONE, vacant }).lines).toEqual([
    '/experts/service/audit/ /experts/ 302',
    '/experts/service/review/ /experts/ 302',
  ]);
});

test('a circle is a problem of each that stands in it, and leads nowhere', () => {
  const { lines, problems } = run(withRosters({ a: removed('b'), b: removed('a') }));
  expect(lines).toEqual([]);
  expect(problems).toEqual([
    [
      'content/roster/a.yml',
      'standing.successor',
      'Unexpected old address `/partners/a/`, leading around in a circle',
    ],
    [
      'content/roster/b.yml',
      'standing.successor',
      'Unexpected old address `/partners/b/`, leading around in a circle',
    ],
  ]);
});

test('what leads into a circle is a problem too', () => {
  const { lines, problems } = run(withRosters({ a: removed('b'), b: removed('b') }));
  expect([lines, problems.length]).toEqual([[], 2]);
});

test('an old address with a living page is refused', () => {
  const hub = aHub({
    partners: [aPartner({ roster: { formerSlugs: ['globex'] } }), aPartner({ slug: 'globex' })],
  });
  expect(run(hub)).toEqual({
    lines: [],
    problems: [
      [
        'content/roster/acme.yml',
        'formerSlugs.0',
        'Unexpected old address `/partners/globex/`, expected an address without a page',
      ],
    ],
  });
});

test('an earlier id whose page is alive is refused', () => {
  const hub = withTerms({ id: 'audit', name: 'Audit', renamedFrom: ['review'] }, 'review');
  const { lines, problems } = run(hub, pages('/experts/service/audit/', '/experts/service/review/'));
  expect(lines).toEqual([]);
  expect(problems[0]?.slice(0, 2)).toEqual(['content/taxonomy/services.yml', 'terms.0.renamedFrom.0']);
});

test('of two who claim an address the first keeps it, and the second hears of it', () => {
  const hub = aHub({
    partners: ['acme', 'globex'].map((slug) => aPartner({ slug, roster: { formerSlugs: ['old'] } })),
  });
  expect(run(hub)).toEqual({
    lines: ['/partners/old/ /partners/acme/ 301'],
    problems: [
      [
        'content/roster/globex.yml',
        'formerSlugs.0',
        'Unexpected old address `/partners/old/`, already leading to `/partners/acme/`',
      ],
    ],
  });
});

test('a suspended partner keeps its page, so its former slug leads there', () => {
  const standing = { status: 'suspended', since: '2026-01-01', reason: 'inactive' } as const;
  const suspended = aPartner({ roster: { standing, formerSlugs: ['old'] } });
  expect(run(aHub({ partners: [suspended] })).lines).toEqual(['/partners/old/ /partners/acme/ 301']);
});

test('a landing page that lists nobody any more leads to the nearest wider one, to all values, or to the directory', () => {
  const taxonomies = [
    aTaxonomy('industries', ['retail', { id: 'shoes', name: 'Shoes', parent: 'retail' }, 'health']),
  ];
  const left = aPartner({
    slug: 'old',
    base: { country: 'NO' },
    lifecycle: { status: 'left', on: '2026-01-01', reason: 'closed' },
  });
  const hub = aHub({ taxonomies, partners: [aPartner({ industries: ['retail'] }), left] });
  const { lines } = run(hub, landingPaths(toRecords(hub, today), hub, today));
  expect(lines).toEqual(
    expect.arrayContaining([
      '/experts/industry/shoes/ /experts/industry/retail/ 302',
      '/experts/industry/health/ /experts/industry/ 302',
      '/experts/country/no/ /experts/ 302',
      '/experts/availability/open/ /experts/ 302',
    ]),
  );
  expect(lines.filter((line) => line.startsWith('/experts/industry/retail/'))).toEqual([]);
});

test('a city that our list of names knows better now leads to its present page', () => {
  const hub = aHub({ partners: [aPartner({ base: { city: 'Lisboa', country: 'PT' } })] });
  const { lines } = run(hub, landingPaths(toRecords(hub, today), hub, today));
  expect(lines).toContain('/experts/city/lisboa-pt/ /experts/city/lisbon-pt/ 301');
});

test('in the fixtures every redirect leads to a page that is there, and from none', () => {
  const landings = landingPaths(toRecords(fixtureHub, today), fixtureHub, today);
  const { redirects, problems } = toRedirects(fixtureHub, landings, [{ locale: 'en', prefix: '' }]);
  const own = [...fixtureHub.partners.values()].flatMap(({ slug, profile }) => [
    `/partners/${slug}/`,
    `/partners/${slug}/contact/`,
    ...(profile.caseStudies ?? []).map((study) => `/partners/${slug}/work/${caseStudyId(study)}/`),
  ]);
  const living = new Set(['/experts/', ...landings.living, ...own]);
  expect(problems).toEqual([]);
  expect(redirects.length).toBeGreaterThan(2);
  for (const { from, to } of redirects) expect([living.has(from), living.has(to)]).toEqual([false, true]);
});
