/** How a landing page's partners are spread over pages: the best ones as rows, all others as a plain index by name. */
import type { Hub } from '#domain/hub.ts';
import { sortByName } from '#lib/collate.ts';
import type { SearchRecord } from '#search/record.ts';
import { type Landing, PAGE_SIZE } from './directory.ts';

/** Names in the index of one page, so that no page is heavy (ux budget: 60 KB). */
const INDEX_SIZE = 400;

export interface LandingPage {
  readonly landing: Landing;
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  /** Rows; on the first page only. */
  readonly best: readonly SearchRecord[];
  readonly index: readonly SearchRecord[];
}

export function toLandingPages(landing: Landing, { settings }: Hub): LandingPage[] {
  const best = landing.records.slice(0, PAGE_SIZE);
  const rest = sortByName(
    landing.records.slice(PAGE_SIZE),
    settings.locale,
    ({ card }) => card.name,
    ({ slug }) => slug,
  );
  const pages = Math.max(1, Math.ceil(rest.length / INDEX_SIZE));
  return Array.from({ length: pages }, (_, at) => ({
    landing,
    page: at + 1,
    pages,
    best: at === 0 ? best : [],
    index: rest.slice(at * INDEX_SIZE, (at + 1) * INDEX_SIZE),
  }));
}
