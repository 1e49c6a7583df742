/** The German catalogue. */
import type { Catalogue } from './catalogues.ts';
import { card } from './de/card.ts';
import { facet } from './de/facet.ts';
import { site } from './de/site.ts';

export const de: Catalogue = { ...site, ...facet, ...card };
