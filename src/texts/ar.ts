/** The Arabic catalogue. */
import type { Catalogue } from './catalogues.ts';
import { card } from './ar/card.ts';
import { facet } from './ar/facet.ts';
import { site } from './ar/site.ts';

export const ar: Catalogue = { ...site, ...facet, ...card };
