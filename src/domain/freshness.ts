/** How long a confirmation is believed. The ranking, the checks and the profile all take their days from here. */
import { addDays, daysBetween } from '#lib/dates.ts';
import type { Profile } from './partner.ts';

/** Days after a confirmation during which the profile counts as fresh. */
export const FRESH_DAYS = 90;
/** Days after which it counts for nothing and is marked as stale. */
export const STALE_DAYS = 365;

export interface Freshness {
  readonly state: 'fresh' | 'ageing' | 'stale';
  readonly confirmed: string;
  /** Days since then; 0 when that was today, or is tomorrow somewhere. */
  readonly age: number;
  /** Last day of being fresh: until then the owner should confirm again. */
  readonly due: string;
  /** Last day before the stale mark. */
  readonly staleAfter: string;
}

export function freshnessOf({ confirmed }: Pick<Profile, 'confirmed'>, today: string): Freshness {
  const age = Math.max(0, daysBetween(confirmed, today));
  return {
    state: age <= FRESH_DAYS ? 'fresh' : age <= STALE_DAYS ? 'ageing' : 'stale',
    confirmed,
    age,
    due: addDays(confirmed, FRESH_DAYS),
    staleAfter: addDays(confirmed, STALE_DAYS),
  };
}
