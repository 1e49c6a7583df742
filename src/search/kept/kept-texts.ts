import type { kept } from '#texts/en/kept.ts';
import type { Translate } from '#texts/translate.ts';

/** The texts of shortlist and comparison. */
export type KeptTexts = Translate<keyof typeof kept>;
