/** Everything may be found. */
import type { APIRoute } from 'astro';
import { absolute, link } from '../data/links.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(link('/sitemap.xml'), site)}\n`);
