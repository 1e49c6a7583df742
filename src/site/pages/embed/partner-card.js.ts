/** The element `<partner-card>` as one file for other sites: `/embed/partner-card.js`. */
import type { APIRoute } from 'astro';
import { toCardScript } from '#site/data/embed.ts';

export const GET: APIRoute = async () =>
  new Response(await toCardScript(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
