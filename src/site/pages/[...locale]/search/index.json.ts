import type { APIRoute } from 'astro';
import { loadWhereabouts } from '#repo/whereabouts.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { getDirectory } from '#site/data/directory.ts';
import { getSite, localePaths } from '#site/data/site.ts';

export const getStaticPaths = localePaths;

/** All that filters, counts and words need in the browser: `/search/index.json`. */
export const GET: APIRoute = async ({ params }) => {
  const site = await getSite(params['locale']);
  const { factsOf } = await loadWhereabouts();
  return Response.json(encodeIndex(getDirectory(site).ranked, site.hub, factsOf));
};
