/** The English catalogue: the one that says which texts there are. */
import { site } from './en/site.ts';

export const en = { ...site } as const;
