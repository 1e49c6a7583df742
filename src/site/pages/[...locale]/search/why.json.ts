import type { APIRoute } from 'astro';
import { encodeWhy } from '#search/encode-why.ts';
import { getDirectory } from '#site/data/directory.ts';
import { getSite, localePaths } from '#site/data/site.ts';

export const getStaticPaths = localePaths;

/** Of what the order is made, for whoever asks: `/search/why.json`. */
export const GET: APIRoute = async ({ params }) => {
  const site = await getSite(params['locale']);
  return Response.json(encodeWhy(getDirectory(site).ranked, site.hub));
};
