/** Names and formats of the world, in the hub's language. Formatters are kept, since making one is slow. */

const kept = new Map<string, unknown>();

function keep<T>(key: string, make: () => T): T {
  const known = kept.get(key) as T | undefined;
  if (known) return known;
  const made = make();
  kept.set(key, made);
  return made;
}

/** In English where the locale has no name, as browsers have few in Arabic. */
function nameOf(type: 'region' | 'language' | 'currency', code: string, locale: string): string {
  const names = keep(`${type} ${locale}`, () => new Intl.DisplayNames(locale, { type, fallback: 'none' }));
  return names.of(code) ?? (locale === 'en' ? code : nameOf(type, code, 'en'));
}

/** `PT` → `Portugal`. */
export function countryName(code: string, locale: string): string {
  return nameOf('region', code, locale);
}

/** `pt-BR` → `Brazilian Portuguese`. */
export function languageName(tag: string, locale: string): string {
  return nameOf('language', tag, locale);
}

/** `EUR` → `Euro`. */
export function currencyName(code: string, locale: string): string {
  return nameOf('currency', code, locale);
}

/** `a, b and c`. */
export function formatList(items: readonly string[], locale: string): string {
  return keep(`list ${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);
}

export function formatNumber(number: number, locale: string): string {
  return keep(`number ${locale}`, () => new Intl.NumberFormat(locale)).format(number);
}

/** `0.42` → `42%`. */
export function formatShare(share: number, locale: string): string {
  return keep(`share ${locale}`, () => new Intl.NumberFormat(locale, { style: 'percent' })).format(share);
}

/** `2026-11-22` → `22 November 2026`; `2026-11` → `November 2026`. */
export function formatDate(date: string, locale: string): string {
  return dateFormat(locale, date.length > 7, 'long').format(Date.parse(date));
}

/** The same with a short month, as `22 Nov 2026`: for small print. */
export function formatShortDate(date: string, locale: string): string {
  return dateFormat(locale, date.length > 7, 'short').format(Date.parse(date));
}

function dateFormat(locale: string, whole: boolean, month: 'long' | 'short'): Intl.DateTimeFormat {
  return keep(`date ${locale} ${whole} ${month}`, () => {
    const day = whole ? ({ day: 'numeric' } as const) : {};
    return new Intl.DateTimeFormat(locale, { ...day, month, year: 'numeric', timeZone: 'UTC' });
  });
}

/** `100 km`. */
export function formatKilometres(kilometres: number, locale: string): string {
  const format = keep(
    `kilometres ${locale}`,
    () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 }),
  );
  return format.format(kilometres);
}

function moneyFormat(currency: string, locale: string): Intl.NumberFormat {
  return keep(
    `money ${locale} ${currency}`,
    () =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        notation: 'compact',
        maximumFractionDigits: 1,
        minimumFractionDigits: 0,
      }),
  );
}

/** `€60K`. */
export function formatMoney(amount: number, currency: string, locale: string): string {
  return joinMoney(moneyFormat(currency, locale).formatToParts(amount), locale);
}

/** `€60–250K`. */
export function formatMoneyRange(from: number, to: number, currency: string, locale: string): string {
  // Formatting a range takes as long as finding its partner among thousands, and usual ranges come again and again.
  return keep(`range ${locale} ${currency} ${from} ${to}`, () => {
    const format = moneyFormat(currency, locale);
    return joinMoney(from === to ? format.formatToParts(from) : format.formatRangeToParts(from, to), locale);
  });
}

/** Among words from right to left, `US$` would turn into `$US` without a mark of its direction behind it. */
function joinMoney(
  parts: readonly { readonly type: string; readonly value: string }[],
  locale: string,
): string {
  const mark = directionOf(locale) === 'rtl' ? '\u200E' : '';
  return parts
    .map(({ type, value }) => (type === 'currency' && /^[A-Z]/.test(value) ? value + mark : value))
    .join('');
}

/** `Lisbon, Portugal`; either may be empty. Arabic script has a comma of its own. */
export function formatPlace(city: string, country: string, locale: string): string {
  return [city, country].filter(Boolean).join(scriptOf(locale) === 'Arab' ? '، ' : ', ');
}

/** `Europe/Lisbon` → `UTC+1`, as it is on that day at noon. */
export function utcOffset(timeZone: string, date: string): string {
  const format = keep(
    `offset ${timeZone}`,
    () => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }),
  );
  const part = format
    .formatToParts(Date.parse(`${date}T12:00:00Z`))
    .find(({ type }) => type === 'timeZoneName');
  return (part?.value ?? '').replace('GMT', 'UTC').replace(/^UTC$/, 'UTC+0');
}

/** Scripts written from right to left, by ISO 15924. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Direction in which a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(scriptOf(locale)) ? 'rtl' : 'ltr';
}

/** `Arab`, by ISO 15924. */
function scriptOf(locale: string): string {
  return keep(`script ${locale}`, () => new Intl.Locale(locale).maximize().script ?? '');
}
