/** Partners that are too new for anybody to have spoken for them. */
import { daysBetween } from '#lib/dates.ts';
import type { Partner } from './partner.ts';

/** Days after joining during which nobody expects references. */
export const NEWCOMER_DAYS = 180;

/** Whether the profile says "new" where others show what clients say. */
export function isNewcomer({ profile, roster }: Partner, today: string): boolean {
  const unproven = (profile.references ?? []).length === 0;
  return unproven && roster.joined !== undefined && daysBetween(roster.joined, today) <= NEWCOMER_DAYS;
}
