/** Calendar dates as `YYYY-MM-DD` text, always in UTC. */

const DAY = 86_400_000;

/** Whole days from one ISO date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The ISO date of an instant, in UTC. */
export function toIsoDate(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/** The ISO date that lies `days` after `date`. */
export function addDays(date: string, days: number): string {
  return toIsoDate(new Date(Date.parse(date) + days * DAY));
}

/** Days from one instant to another, with their fraction; never below 0. */
export function daysPassed(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY);
}
