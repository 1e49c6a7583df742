/** Texts of the directory that depend on numbers. */
import { formatNumber } from '#lib/intl.ts';

export interface Words {
  partners(count: number): string;
  /** `86 partners match`. */
  heading(count: number, asked: boolean): string;
  /** `24 of 86 partners`. */
  shown(shown: number, total: number): string;
  filters(count: number): string;
  closeSheet(count: number): string;
}

export function createWords(locale: string): Words {
  const partners = (count: number) =>
    `${formatNumber(count, locale)} ${count === 1 ? 'partner' : 'partners'}`;
  return {
    partners,
    heading: (count, asked) =>
      asked ? `${partners(count)} ${count === 1 ? 'matches' : 'match'}` : partners(count),
    shown: (shown, total) => `${formatNumber(shown, locale)} of ${partners(total)}`,
    filters: (count) => (count > 0 ? `Filters (${count})` : 'Filters'),
    closeSheet: (count) => `Show ${partners(count)}`,
  };
}
