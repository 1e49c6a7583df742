/** Texts of the directory that depend on numbers. */
import type { PageTexts } from './texts.ts';

export interface Words {
  /** `86 partners match`. */
  heading(count: number, asked: boolean): string;
  /** `24 of 86 partners`. */
  shown(shown: number, total: number): string;
  filters(count: number): string;
  closeSheet(count: number): string;
}

export function createWords(t: PageTexts): Words {
  return {
    heading: (count, asked) => t(asked ? 'directory.matches' : 'directory.partners', { count }),
    shown: (shown, count) => t('directory.shown', { shown, count }),
    filters: (count) => (count > 0 ? t('directory.filtersOn', { count }) : t('directory.filters')),
    closeSheet: (count) => t('directory.showResults', { count }),
  };
}
