import type { card } from '#texts/en/card.ts';
import type { Translate } from '#texts/translate.ts';

/** The texts that rows need, in the build as in the browser. */
export type CardTexts = Translate<keyof typeof card>;
