/** Texts of the directory that depend on numbers. */
import type { Correction } from '#search/text-match.ts';
import { corrected } from './corrected.ts';
import type { PageTexts } from './texts.ts';

export interface Words {
  /** `86 partners match`. */
  heading(count: number, asked: boolean): string;
  /** `24 of 86 partners`. */
  shown(shown: number, total: number): string;
  filters(count: number): string;
  closeSheet(count: number): string;
  /** What slips of typing were taken for; empty without any. */
  meant(corrections: readonly Correction[], typed: string): string;
}

export function createWords(t: PageTexts): Words {
  return {
    heading: (count, asked) => t(asked ? 'directory.matches' : 'directory.partners', { count }),
    shown: (shown, count) => t('directory.shown', { shown, count }),
    filters: (count) => (count > 0 ? t('directory.filtersOn', { count }) : t('directory.filters')),
    closeSheet: (count) => t('directory.showResults', { count }),
    meant: (corrections, typed) =>
      corrections.length > 0 ? t('directory.meant', { words: corrected(typed, corrections), typed }) : '',
  };
}
