import { settingsPath } from '#domain/repo-layout.ts';
import { quote } from '#lib/quote.ts';
import { defineCheck } from './check.ts';

/** The hub's language decides sorting, dates and numbers, so it must be one that the runtime knows. */
export const settingsLocale = defineCheck({
  id: 'settings-locale',
  severity: 'error',
  description: 'The locale of the hub is a BCP 47 tag that dates and numbers can be written in.',
  why: 'An unknown locale would silently give the date formats of whatever machine builds the site.',
  *run({ settings }) {
    const expected = canonical(settings.locale);
    if (expected === settings.locale && Intl.DateTimeFormat.supportedLocalesOf(expected).length > 0) return;
    const guess = expected ?? canonical(settings.locale.replaceAll('_', '-'));
    const known = guess !== undefined && Intl.DateTimeFormat.supportedLocalesOf(guess).length > 0;
    yield {
      place: { file: settingsPath, field: 'locale' },
      message: `Unexpected locale ${quote(settings.locale)}, expected ${known ? `\`${guess}\`` : 'a supported BCP 47 tag as `en` or `pt-BR`'}`,
      hint: known
        ? `Did you mean \`${guess}\`?`
        : 'Write the code of a language, with a country if it matters.',
    };
  },
});

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
