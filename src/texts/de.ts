/** The German catalogue. */
import type { Catalogue } from './catalogues.ts';
import { site } from './de/site.ts';

export const de: Catalogue = { ...site };
