/** Codes from published standards, each with the way to check it. */
import countries from 'i18n-iso-countries';
import * as z from 'zod';

const COUNTRY_CODES: ReadonlySet<string> = new Set(Object.keys(countries.getAlpha2Codes()));
const CURRENCY_CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** All ISO 3166-1 alpha-2 codes in use. `Intl` alone also accepts some thirty withdrawn ones. */
export function countryCodes(): ReadonlySet<string> {
  return COUNTRY_CODES;
}

/** All ISO 4217 codes that the runtime knows. */
export function currencyCodes(): ReadonlySet<string> {
  return CURRENCY_CODES;
}

/** Every language tag of two letters that has a name: ISO 639-1 without withdrawn codes. */
export function languageTags(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isLanguage);
}

/** Remembers what was accepted: `Intl` needs 0.2 ms an answer, and thousands of files name the same few codes. */
function remember(test: (code: string) => boolean): (code: string) => boolean {
  const accepted = new Set<string>();
  return (code) => accepted.has(code) || (test(code) && Boolean(accepted.add(code)));
}

function isTimeZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z_]+(?:\/[A-Za-z_+-]+)+$|^UTC$/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && languageName(tag) !== tag;
  } catch {
    return false;
  }
}

function languageName(tag: string): string | undefined {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(tag);
}

export const countryCode = z
  .string()
  .refine((code) => COUNTRY_CODES.has(code), 'Expected an ISO 3166-1 country code of two capitals, as `PT`')
  .meta({ description: 'ISO 3166-1 alpha-2 country code.', examples: ['PT'] });

export const timeZone = z
  .string()
  .refine(remember(isTimeZone), 'Expected an IANA time zone, as `Europe/Lisbon`')
  .meta({ description: 'IANA time zone.', examples: ['Europe/Lisbon'] });

export const languageTag = z
  .string()
  .refine(remember(isLanguage), 'Expected a BCP 47 language tag, as `pt` or `pt-BR`')
  .meta({ description: 'BCP 47 language tag.', examples: ['pt-BR'] });

export const currencyCode = z
  .string()
  .refine((code) => CURRENCY_CODES.has(code), 'Expected an ISO 4217 currency code, as `EUR`')
  .meta({ description: 'ISO 4217 currency code.', examples: ['EUR'] });

export const isoDate = z.iso
  .date('Expected a date as `2026-11-22`')
  .meta({ description: 'Date, `YYYY-MM-DD`.', examples: ['2026-11-22'] });

export const isoMonth = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'Expected a month as `2026-04`')
  .meta({ description: 'Month, `YYYY-MM`.', examples: ['2026-04'] });
