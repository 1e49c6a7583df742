/** A typical project in words. */
import { formatMoney, formatMoneyRange } from '#lib/intl.ts';
import type { Budget } from './card.ts';
import type { CardTexts } from './card-texts.ts';

/** `€60–250K`, or `from €60K` without an upper end. */
export function describeBudget({ currency, from, to }: Budget, locale: string, t: CardTexts): string {
  if (to === undefined) return t('card.budgetFrom', { amount: formatMoney(from, currency, locale) });
  return formatMoneyRange(from, to, currency, locale);
}
