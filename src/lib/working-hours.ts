/** Time zones at an instant, and the working hours that two of them share. */

const HOUR = 60;
const DAY = 24 * HOUR;
/** From nine to five, wherever somebody is. */
const WORKDAY = 8 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Minutes east of UTC at an instant (milliseconds since 1970); `undefined` for a zone that this machine does not know. */
export function offsetAt(timeZone: string, instant: number): number | undefined {
  if (!formats.has(timeZone)) formats.set(timeZone, makeFormat(timeZone));
  const parts = formats.get(timeZone)?.formatToParts(instant);
  const offset = parts?.find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours = '0', minutes = '0'] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(offset ?? '') ?? [];
  if (offset === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes));
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}

/** Minutes of a day that are working time (9:00 to 17:00) for both, by their minutes east of UTC. */
export function sharedMinutes(offset: number, other: number): number {
  const apart = Math.abs(offset - other) % DAY;
  return Math.max(0, WORKDAY - Math.min(apart, DAY - apart));
}
