/** A partner's office hours in the time of the reader. */
import { utcOffset } from '#lib/intl.ts';
import { offsetAt } from '#lib/working-hours.ts';
import type { KeptTexts } from './kept-texts.ts';

/** Usual office hours, since profiles say a time zone and no hours. */
const OFFICE = { from: 9, to: 17 };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The offset from UTC on that day, and what office hours there are for the reader, whose time zone is `zone`. */
export function describeHours(
  theirZone: string,
  zone: string,
  today: string,
  locale: string,
  t: KeptTexts,
): readonly [offset: string, hours: string | undefined] {
  const noon = Date.parse(`${today}T12:00:00Z`);
  const [theirs, ours] = [offsetAt(theirZone, noon), offsetAt(zone, noon)];
  const offset = utcOffset(theirZone, today);
  if (theirs === undefined || ours === undefined) return [offset, undefined];
  if (theirs === ours) return [offset, t('compare.sameHours')];
  const there = formatHours(0, locale);
  const here = formatHours(ours - theirs, locale);
  return [offset, t('compare.hours', { there, here })];
}

/** Office hours, so many minutes later. */
function formatHours(later: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const [from, to] = [OFFICE.from, OFFICE.to].map((hour) => format.format(hour * HOUR + later * MINUTE));
  return `${from}–${to}`;
}
