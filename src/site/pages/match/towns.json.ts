import type { APIRoute } from 'astro';
import { loadTowns } from '#repo/towns.ts';

/** Towns that a brief may name, so that the browser knows them without asking anybody: `/match/towns.json`. */
export const GET: APIRoute = async () => Response.json(await loadTowns());
