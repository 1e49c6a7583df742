/** What the site holds, for programs that read text. */
import type { APIRoute } from 'astro';
import { toLlmsTxt } from '#exports/llms.ts';
import { getExportContext } from '../data/exports.ts';

export const GET: APIRoute = async () =>
  new Response(toLlmsTxt(await getExportContext()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
