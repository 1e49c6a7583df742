import type { APIRoute } from 'astro';
import { getHub } from '#site/data/hub.ts';

/** What people write when they mean a term of this hub: `/match/phrases.json`. */
export const GET: APIRoute = async () => Response.json((await getHub()).phrases);
