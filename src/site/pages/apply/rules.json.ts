import type { APIRoute } from 'astro';
import { toRules } from '#apply/rules.ts';
import { getHub } from '#site/data/hub.ts';

/** What an application is held against besides the schema: `/apply/rules.json`. All of it is public elsewhere. */
export const GET: APIRoute = async () => Response.json(toRules(await getHub()));
