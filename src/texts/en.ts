/** The English catalogue: the one that says which texts there are. */
import { card } from './en/card.ts';
import { facet } from './en/facet.ts';
import { site } from './en/site.ts';

export const en = { ...site, ...facet, ...card } as const;
