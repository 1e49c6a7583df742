import type { APIRoute } from 'astro';
import { getPlaces, getWorldFile } from '#site/data/places.ts';
import { getSite, localePaths } from '#site/data/site.ts';

export const getStaticPaths = localePaths;

/** What a map of results needs beside the search index: `/map/world.json`. */
export const GET: APIRoute = async ({ params }) => {
  const site = await getSite(params['locale']);
  return Response.json(await getWorldFile(site, await getPlaces(site)));
};
