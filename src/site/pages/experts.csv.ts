/** Every public fact of every listed partner as one table, with the fields of the API. */
import type { APIRoute } from 'astro';
import { getPartnerTable } from '../data/exports.ts';

export const GET: APIRoute = async () =>
  new Response(await getPartnerTable(), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
