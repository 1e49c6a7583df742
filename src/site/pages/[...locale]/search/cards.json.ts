import type { APIRoute } from 'astro';
import { encodeCards } from '#search/encode-cards.ts';
import { getDirectory } from '#site/data/directory.ts';
import { getSite, localePaths } from '#site/data/site.ts';

export const getStaticPaths = localePaths;

/** What rows of results show besides: `/search/cards.json`. */
export const GET: APIRoute = async ({ params }) => {
  const site = await getSite(params['locale']);
  return Response.json(encodeCards(getDirectory(site).ranked, site.hub));
};
