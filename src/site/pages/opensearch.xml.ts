/** How a browser searches the directory from its address bar. */
import type { APIRoute } from 'astro';
import { toOpenSearch } from '#exports/open-search.ts';
import { getExportContext } from '../data/exports.ts';

export const GET: APIRoute = async () =>
  new Response(toOpenSearch(await getExportContext()), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
