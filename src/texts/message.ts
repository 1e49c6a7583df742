/** One text of the interface: its forms by number, and the values that stand in it. */
import { formatNumber } from '#lib/intl.ts';
import { isolate } from '#lib/isolate.ts';

/** Forms by the plural categories of CLDR (unicode.org/reports/tr35, Plural_Rules); the value `count` chooses. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** `{name}` stands for a value. */
export type Message = string | Plural;

export type Values = Readonly<Record<string, string | number>>;

/**
 * The text with its values; numbers are written as the locale writes them, words of the other direction kept apart.
 * Unknown values stay visible as `{name}`.
 */
export function formatMessage(message: Message, values: Values, locale: string): string {
  const form = typeof message === 'string' ? message : chooseForm(message, values['count'], locale);
  return form.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? formatNumber(value, locale) : isolate(value, locale);
  });
}

const rules = new Map<string, Intl.PluralRules>();

function chooseForm(plural: Plural, count: string | number | undefined, locale: string): string {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return plural[known.select(Number(count ?? 0))] ?? plural.other;
}
