/** Applications that wait for their author: when to remind, and when to close. A failed check alone closes nothing. */
import type { OpenPull } from '#domain/open-pull.ts';
import { addDays, daysPassed } from '#lib/dates.ts';
import { waitsSince } from './waiting.ts';

/** Days of silence after which the author is reminded. */
const WARN_DAYS = 14;
/** Days of silence after which the application is closed, when the author was reminded. */
export const CLOSE_DAYS = 30;
/** Days between reminding and closing that everybody has, however late the reminder came. */
const NOTICE_DAYS = 14;

/** Labels of people that stop this clock. */
const PATIENCE_LABELS: readonly string[] = ['hold', 'no-stale'];

export type StaleStep =
  | { readonly step: 'none' }
  /** `closesOn`: day from which a later round may close it. */
  | { readonly step: 'warn'; readonly since: string; readonly closesOn: string }
  | { readonly step: 'close'; readonly since: string };

/** What a round at `now` (an ISO instant) does about one pull request. Any push or word starts the clock anew. */
export function staleStep(pull: OpenPull, now: string): StaleStep {
  const since = waitsSince(pull);
  const silence = daysPassed(since, now);
  if (pull.next !== 'author' || isPatient(pull) || silence < WARN_DAYS) return { step: 'none' };
  const warnedAt = standingWarning(pull);
  if (warnedAt === undefined) return { step: 'warn', since, closesOn: closingDay(since, now) };
  const mayClose = silence >= CLOSE_DAYS && daysPassed(warnedAt, now) >= NOTICE_DAYS;
  return mayClose ? { step: 'close', since } : { step: 'none' };
}

/** When the author was reminded, unless something has moved since then. */
export function standingWarning(pull: OpenPull): string | undefined {
  const { warnedAt } = pull;
  const stands = warnedAt !== undefined && Date.parse(warnedAt) > Date.parse(waitsSince(pull));
  return stands && pull.next === 'author' ? warnedAt : undefined;
}

function isPatient({ labels }: OpenPull): boolean {
  return labels.some((label) => PATIENCE_LABELS.includes(label));
}

function closingDay(since: string, now: string): string {
  const [planned, fair] = [addDays(since, CLOSE_DAYS), addDays(now, NOTICE_DAYS)];
  return planned > fair ? planned : fair;
}
