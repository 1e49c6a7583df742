/** When a partner can start. The word counts only for a while, since a signal that costs nothing soon means nothing. */
import { daysBetween } from '#lib/dates.ts';
import type { Profile } from './partner.ts';

/** Days after which an unconfirmed availability is no longer believed. */
export const AVAILABILITY_DAYS = 60;

export type Availability =
  | { readonly state: 'open'; readonly confirmed: string }
  | { readonly state: 'soon' | 'later'; readonly from: string; readonly confirmed: string }
  | { readonly state: 'waitlist'; readonly confirmed: string }
  /** Nothing said, or too long ago. */
  | { readonly state: 'ask' }
  | { readonly state: 'paused'; readonly until: string };

/** `soon` is a start within 90 days. */
export function availabilityOf(
  { availability, lifecycle }: Pick<Profile, 'availability' | 'lifecycle'>,
  today: string,
): Availability {
  if (lifecycle?.status === 'paused' && lifecycle.until > today)
    return { state: 'paused', until: lifecycle.until };
  if (!availability || daysBetween(availability.confirmed, today) > AVAILABILITY_DAYS)
    return { state: 'ask' };
  const { status, from, confirmed } = availability;
  if (status === 'waitlist') return { state: 'waitlist', confirmed };
  if (status === 'open' || !from || from <= today) return { state: 'open', confirmed };
  return { state: daysBetween(today, from) <= 90 ? 'soon' : 'later', from, confirmed };
}
