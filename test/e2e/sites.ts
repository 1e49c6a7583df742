/** The sites that the browser tests look at. */
import path from 'node:path';

export const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** The origin for which all are built; canonical addresses name it. */
export const PUBLISHED = 'https://partners.example';

export interface Site {
  readonly name: string;
  /** Repository with its content. */
  readonly root: string;
  /** Where it is built. */
  readonly out: string;
  /** Path below the origin. */
  readonly base: string;
}

const cache = path.join(REPOSITORY, '.cache/e2e');

/** The fixture hub at the root of its origin. */
export const ROOT_SITE: Site = {
  name: 'root',
  root: path.join(REPOSITORY, 'test/fixtures/hub'),
  out: path.join(cache, 'root'),
  base: '/',
};

/** The fixture hub with a crowd of further partners, so that lists have pages, in a folder of its origin. */
export const SUB_SITE: Site = {
  name: 'sub',
  root: path.join(cache, 'crowded-hub'),
  out: path.join(cache, 'sub'),
  base: '/sub/',
};

export const SITES = [ROOT_SITE, SUB_SITE] as const;

/** The fixture hub in the pseudo-locale, see `pseudo-hub.ts`. */
export const PSEUDO_SITE: Site = {
  name: 'pseudo',
  root: path.join(cache, 'pseudo-hub'),
  out: path.join(cache, 'pseudo'),
  base: '/',
};

/** The variable by which the set-up tells the tests where a site is served. */
export function originVariable({ name }: Site): string {
  return `E2E_ORIGIN_${name.toUpperCase()}`;
}
