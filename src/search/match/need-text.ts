/** A need in words, for chips, reasons and the command line. */
import { countryName, formatDate, formatMoney, formatMoneyRange, languageName } from '#lib/intl.ts';
import type { match } from '#texts/en/match.ts';
import type { Translate } from '#texts/translate.ts';
import type { DecodedIndex } from '../decode-index.ts';
import type { Need } from './need.ts';

export type MatchTexts = Translate<keyof typeof match>;

/** What is needed to say a need. */
export interface Speech {
  readonly index: DecodedIndex;
  readonly t: MatchTexts;
  /** The brief, for places that the hub has no name for. */
  readonly text: string;
  /** ISO date. */
  readonly today: string;
}

/** `Migration from other tools`, `up to €20K`, `February 2027`. */
export function describeNeed(need: Need, speech: Speech): string {
  const { index, t, today } = speech;
  const { kind, value } = need;
  const facet = index.facets.get(kind);
  const label = facet?.values[facet.places.get(value) ?? -1]?.label;
  if (label !== undefined) return label;
  switch (kind) {
    case 'country':
      return countryName(value.toUpperCase(), index.locale);
    case 'language':
      return languageName(value, index.locale);
    case 'budget':
      return describeBudget(value, index.locale, t);
    case 'start':
      return value <= today ? t('match.soon') : formatDate(value.replace(/-01$/, ''), index.locale);
    case 'word':
      return t('match.quoted', { word: typed(need, speech) });
    default:
      return typed(need, speech);
  }
}

function describeBudget(value: string, locale: string, t: MatchTexts): string {
  const [currency = '', range = ''] = value.split(':');
  const [from = '', to = ''] = range.split('-');
  if (from && to) return formatMoneyRange(Number(from), Number(to), currency, locale);
  return to
    ? t('match.upTo', { amount: formatMoney(Number(to), currency, locale) })
    : t('match.from', { amount: formatMoney(Number(from), currency, locale) });
}

/** The words of the brief. */
function typed({ spans: [span], value }: Need, { text }: Speech): string {
  return span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : value;
}
