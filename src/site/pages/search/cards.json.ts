import type { APIRoute } from 'astro';
import { encodeCards } from '#search/encode-cards.ts';
import { getDirectory } from '#site/data/directory.ts';
import { getHub } from '#site/data/hub.ts';

/** What rows of results show besides: `/search/cards.json`. */
export const GET: APIRoute = async () => {
  const hub = await getHub();
  return Response.json(encodeCards(getDirectory(hub).ranked, hub));
};
