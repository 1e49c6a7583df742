/** The Arabic catalogue. */
import type { Catalogue } from './catalogues.ts';
import { site } from './ar/site.ts';

export const ar: Catalogue = { ...site };
