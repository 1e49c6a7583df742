import type { APIRoute } from 'astro';
import { encodeIndex } from '#search/encode-index.ts';
import { getDirectory } from '#site/data/directory.ts';
import { getHub } from '#site/data/hub.ts';

/** All that filters, counts and words need in the browser: `/search/index.json`. */
export const GET: APIRoute = async () => {
  const hub = await getHub();
  return Response.json(encodeIndex(getDirectory(hub).ranked, hub));
};
