/** Where old addresses lead, so that no link anybody kept is dead. */
import { formerSlugsOf } from '#domain/former-slugs.ts';
import type { Hub } from '#domain/hub.ts';
import type { Place, Problem } from '#domain/problem.ts';
import { rosterPath, taxonomyPath } from '#domain/repo-layout.ts';
import type { TaxonomyName } from '#domain/taxonomy.ts';
import { compareKeys } from '#lib/collate.ts';
import { formerWork, pagesBelow } from './partner-pages.ts';

export interface Redirect {
  /** Below the base path, as `/de/partners/old-name/`. */
  readonly from: string;
  readonly to: string;
  /** Whether the page will never be there again: 301, else 302. */
  readonly permanent: boolean;
}

/** A language of the site, and what stands before its paths: nothing for the hub's own, else as `/de`. */
export interface LocaleFolder {
  readonly locale: string;
  readonly prefix: string;
}

/** A redirect of one language. */
export interface LocalRedirect extends Redirect {
  readonly locale: string;
}

/** Pages beside those of partners, as `search/landing-paths.ts` knows them. */
export interface OtherPages {
  readonly living: ReadonlySet<string>;
  /** Address with an earlier id → the page of the present one. */
  readonly moved: ReadonlyMap<string, string>;
  /** Address that lists nobody now → the nearest page. */
  readonly vacant: ReadonlyMap<string, string>;
}

export interface Redirects {
  /** By old address. */
  readonly redirects: readonly LocalRedirect[];
  readonly problems: readonly Problem[];
}

/** Somebody's wish that an address leads on. */
interface Claim extends Redirect {
  readonly place: Place;
}

const DIRECTORY = '/experts/';
const SLUG = /^\/partners\/([^/]+)\/$/;

/** Folder of each vocabulary's landing pages. */
export const LANDING_FOLDERS: Readonly<Record<TaxonomyName, string>> = {
  expertise: 'expertise',
  services: 'service',
  industries: 'industry',
  regions: 'region',
  certifications: 'certification',
};

/**
 * All redirects of a site, in each of its languages. Chains are collapsed: every address leads straight to a page that is
 * there. Claims on a living page, claims by two and circles are problems, and lead nowhere.
 */
export function toRedirects(hub: Hub, pages: OtherPages, folders: readonly LocaleFolder[]): Redirects {
  const living = new Set([DIRECTORY, ...pages.living, ...partnerPages(hub)]);
  const present = formerSlugsOf(hub);
  const all = [...renamedPartners(hub), ...lostPartners(hub), ...renamedTerms(hub)];
  const { claims, problems } = settle(all, living);
  const silent = [...formerWorkPages(hub), ...silentRedirects(pages)].filter(
    ({ from }) => !claims.has(from) && !living.has(from),
  );
  const hops = new Map([...silent, ...claims.values()].map((hop): [string, Redirect] => [hop.from, hop]));
  const followed = [...silent, ...claims.values()].map((hop) => follow(hop, hops, living));
  const redirects = followed.flatMap((result) =>
    'problem' in result ? [] : withPagesBelow(result, present, hub),
  );
  return {
    problems: [...problems, ...followed.flatMap((result) => ('problem' in result ? [result.problem] : []))],
    redirects: folders
      .flatMap((folder) => redirects.map((redirect) => toLocal(redirect, folder)))
      .sort((a, b) => compareKeys(a.from, b.from)),
  };
}

/** Those that nobody wrote down, so nobody can be told of a fault. */
function silentRedirects({ moved, vacant }: OtherPages): Redirect[] {
  return [
    ...[...moved].map(([from, to]) => ({ from, to, permanent: true })),
    ...[...vacant].filter(([from]) => !moved.has(from)).map(([from, to]) => ({ from, to, permanent: false })),
  ];
}

/** Every partner has its pages, whatever became of it. */
function partnerPages({ partners }: Hub): string[] {
  return [...partners.values()].flatMap((partner) =>
    ['', ...pagesBelow(partner)].map((page) => partnerPath(partner.slug) + page),
  );
}

/** Pages of work whose address was made from client and month before somebody named it. */
function formerWorkPages({ partners }: Hub): Redirect[] {
  return [...partners.values()].flatMap((partner) =>
    formerWork(partner).map(([from, to]) => ({
      from: partnerPath(partner.slug) + from,
      to: partnerPath(partner.slug) + to,
      permanent: true,
    })),
  );
}

/** A renamed partner takes its pages along; those of one that is gone lead to where it leads itself. */
function withPagesBelow(
  redirect: Redirect,
  present: ReadonlyMap<string, string>,
  { partners }: Hub,
): Redirect[] {
  const { from, to } = redirect;
  const slug = SLUG.exec(from)?.[1];
  if (slug === undefined) return [redirect];
  const renamed = partners.get(present.get(slug) ?? '');
  const stays = renamed !== undefined && to === partnerPath(renamed.slug);
  const pages = stays ? pagesBelow(renamed) : ['contact/'];
  return [redirect, ...pages.map((page) => ({ ...redirect, from: from + page, to: stays ? to + page : to }))];
}

function partnerPath(slug: string): string {
  return `/partners/${slug}/`;
}

function renamedPartners({ rosters }: Hub): Claim[] {
  return [...rosters].flatMap(([slug, { formerSlugs = [] }]) =>
    formerSlugs.map((former, index) => ({
      from: partnerPath(former),
      to: partnerPath(slug),
      permanent: true,
      place: { file: rosterPath(slug), field: `formerSlugs.${index}` },
    })),
  );
}

/** Partners whose folder was deleted: what the program noted about them outlives it. */
function lostPartners({ rosters, partners, unreadable }: Hub): Claim[] {
  return [...rosters].flatMap(([slug, roster]) => {
    if (partners.has(slug) || unreadable.has(slug) || roster.standing.status !== 'removed') return [];
    const { successor } = roster.standing;
    return {
      from: partnerPath(slug),
      to: successor === undefined ? DIRECTORY : partnerPath(successor),
      permanent: successor !== undefined,
      place: { file: rosterPath(slug), field: 'standing.successor' },
    };
  });
}

function renamedTerms({ taxonomies }: Hub): Claim[] {
  return [...taxonomies.values()].flatMap(({ name, terms }) =>
    [...terms.values()].flatMap(({ id, renamedFrom = [] }, term) =>
      renamedFrom.map((earlier, index) => ({
        from: `${DIRECTORY}${LANDING_FOLDERS[name]}/${earlier}/`,
        to: `${DIRECTORY}${LANDING_FOLDERS[name]}/${id}/`,
        permanent: true,
        place: { file: taxonomyPath(name), field: `terms.${term}.renamedFrom.${index}` },
      })),
    ),
  );
}

/** One claim an address: the first; what stands against the others is a problem. */
function settle(all: readonly Claim[], living: ReadonlySet<string>) {
  const claims = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const claim of all) {
    const other = claims.get(claim.from);
    if (living.has(claim.from)) problems.push(toProblem(claim, 'expected an address without a page'));
    else if (other && other.to !== claim.to)
      problems.push(toProblem(claim, `already leading to \`${other.to}\``));
    else claims.set(claim.from, claim);
  }
  return { claims, problems };
}

/** To the page at the end of the chain; where there is none, to the directory for now. */
function follow(
  start: Claim | Redirect,
  hops: ReadonlyMap<string, Redirect>,
  living: ReadonlySet<string>,
): Redirect | { problem: Problem } {
  const seen = new Set([start.from]);
  let { to, permanent } = start;
  for (let next = hops.get(to); next && !living.has(to); next = hops.get(to)) {
    if (seen.has(to)) return leadAround(start);
    seen.add(to);
    to = next.to;
    permanent &&= next.permanent;
  }
  return living.has(to)
    ? { from: start.from, to, permanent }
    : { from: start.from, to: DIRECTORY, permanent: false };
}

function leadAround(start: Claim | Redirect): Redirect | { problem: Problem } {
  if ('place' in start) return { problem: toProblem(start, 'leading around in a circle') };
  return { from: start.from, to: DIRECTORY, permanent: false };
}

function toProblem({ from, place }: Claim, fault: string): Problem {
  return {
    check: 'redirects',
    severity: 'error',
    place,
    message: `Unexpected old address \`${from}\`, ${fault}`,
    hint: 'Remove the earlier name here, or where else it is used.',
  };
}

function toLocal({ from, to, permanent }: Redirect, { locale, prefix }: LocaleFolder): LocalRedirect {
  return { from: prefix + from, to: prefix + to, permanent, locale };
}
