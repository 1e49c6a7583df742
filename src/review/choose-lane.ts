/** Which lane of the review policy a change takes. */
import type { Hub } from '#domain/hub.ts';
import { type Lane, PARTNER_FIELDS, type PartnerField } from '#domain/review-policy.ts';
import type { Roster } from '#domain/roster.ts';
import { daysBetween } from '#lib/dates.ts';
import type { ChangeKind } from './classify-change.ts';

/** One editor, for what no lane is for. */
const NO_LANE: Lane = { id: 'no-lane', class: 'own-edit', editors: 1 };

interface LaneFacts {
  readonly change: ChangeKind;
  /** What of the partner's folder is touched. */
  readonly touched: ReadonlySet<PartnerField>;
  /** Before the change. */
  readonly base: Pick<Hub, 'partners' | 'reviewPolicy'>;
  /** As `YYYY-MM-DD`. */
  readonly today: string;
}

/** The first lane that fits. A lane without editors fits only a partner in good standing. */
export function chooseLane({ change, touched, base, today }: LaneFacts): Lane {
  const { fields, lanes } = base.reviewPolicy;
  const roster = change.partner === undefined ? undefined : base.partners.get(change.partner)?.roster;
  const lane = lanes.find(
    (candidate) =>
      candidate.class === change.class &&
      fitsFields(candidate, touched, fields) &&
      fitsPartner(candidate, roster, today),
  );
  return lane ?? NO_LANE;
}

function fitsFields(
  { onlyFields, anyField }: Lane,
  touched: ReadonlySet<PartnerField>,
  lists: Readonly<Record<string, readonly PartnerField[]>>,
): boolean {
  const only = onlyFields === undefined ? PARTNER_FIELDS : (lists[onlyFields] ?? []);
  const any = anyField === undefined ? undefined : (lists[anyField] ?? []);
  return (
    [...touched].every((field) => only.includes(field)) && (any?.some((field) => touched.has(field)) ?? true)
  );
}

function fitsPartner(
  { editors, memberDays, tiers }: Lane,
  roster: Roster | undefined,
  today: string,
): boolean {
  if (editors === 0 && roster?.standing.status !== 'active') return false;
  if (tiers && !(roster && tiers.includes(roster.tier))) return false;
  if (memberDays === undefined) return true;
  return roster?.joined !== undefined && daysBetween(roster.joined, today) >= memberDays;
}
