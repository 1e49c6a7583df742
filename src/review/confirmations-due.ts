/** Whose word lapses this week: each lapse falls into one round, so nobody is reminded twice of the same. */
import { AVAILABILITY_DAYS, availabilityOf } from '#domain/availability.ts';
import { freshnessOf } from '#domain/freshness.ts';
import type { Hub } from '#domain/hub.ts';
import { isListed, type Partner } from '#domain/partner.ts';
import { addDays } from '#lib/dates.ts';

/** From one round to the next. */
const ROUND_DAYS = 7;

export interface Lapse {
  /** The date to set, as `availability.confirmed`. */
  readonly field: string;
  /** Last day on which it counts. */
  readonly until: string;
  /** What happens then, as a sentence without a full stop. */
  readonly effect: string;
}

export interface ConfirmationDue {
  readonly partner: string;
  /** Logins of those who can confirm; empty when the program keeps the entry. */
  readonly owners: readonly string[];
  readonly lapses: readonly Lapse[];
}

/** In the order of partners. */
export function confirmationsDue({ partners }: Pick<Hub, 'partners'>, today: string): ConfirmationDue[] {
  const end = addDays(today, ROUND_DAYS);
  return [...partners.values()].filter(isListed).flatMap((partner) => {
    const lapses = lapsesOf(partner, today).filter(({ until }) => until >= today && until < end);
    const owners = (partner.profile.owners ?? []).map(({ login }) => login);
    return lapses.length > 0 ? [{ partner: partner.slug, owners, lapses }] : [];
  });
}

function lapsesOf({ profile }: Partner, today: string): Lapse[] {
  const { due, staleAfter } = freshnessOf(profile, today);
  const said = availabilityOf(profile, today);
  const availability =
    'confirmed' in said
      ? [
          {
            field: 'availability.confirmed',
            until: addDays(said.confirmed, AVAILABILITY_DAYS),
            effect: 'after that the site says "Ask" instead',
          },
        ]
      : [];
  return [
    ...availability,
    { field: 'confirmed', until: due, effect: 'after that the profile counts as less fresh' },
    { field: 'confirmed', until: staleAfter, effect: 'after that the profile is marked as out of date' },
  ];
}
