/** Time zones at an instant, and the working hours that two of them share. */

const HOUR = 60;
const DAY = 24 * HOUR;
/** From nine to five, wherever somebody is. */
const WORKDAY = 8 * HOUR;
const WORK_FROM = 9 * HOUR;

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

/** A part of a day, in minutes from midnight; `from` is less than `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface SharedDay {
  /** Their working time on the other's clock; two parts where midnight divides it. */
  readonly theirs: readonly Span[];
  /** What of it is working time for both. */
  readonly shared: readonly Span[];
  /** Minutes of `shared`. */
  readonly minutes: number;
}

/** Their day on the clock of somebody elsewhere, by minutes east of UTC. */
export function sharedDay(theirOffset: number, ownOffset: number): SharedDay {
  const start = modulo(WORK_FROM + ownOffset - theirOffset, DAY);
  const end = start + WORKDAY;
  const theirs =
    end <= DAY
      ? [{ from: start, to: end }]
      : [
          { from: start, to: DAY },
          { from: 0, to: end - DAY },
        ];
  const shared = theirs
    .map(({ from, to }) => ({ from: Math.max(from, WORK_FROM), to: Math.min(to, WORK_FROM + WORKDAY) }))
    .filter(({ from, to }) => from < to);
  return { theirs, shared, minutes: sharedMinutes(theirOffset, ownOffset) };
}

function modulo(value: number, base: number): number {
  return ((value % base) + base) % base;
}
