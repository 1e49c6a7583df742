/** Facts of a partner in words of the hub's language, as cards and profiles show them. */
import type { Profile } from '#domain/partner.ts';
import { countryName, formatPlace, languageName, utcOffset } from '#lib/intl.ts';

/** `Bergen, Norway`; `undefined` when nobody said where. */
export function placeOf({ base }: Profile, locale: string): string | undefined {
  return base && formatPlace(base.city ?? '', countryName(base.country, locale), locale);
}

/** `UTC+1` on that day. */
export function offsetOf({ base }: Profile, today: string): string | undefined {
  return base?.timeZone && utcOffset(base.timeZone, today);
}

export function languagesOf({ languages = [] }: Profile, locale: string): string[] {
  return languages.map((tag) => languageName(tag, locale));
}
