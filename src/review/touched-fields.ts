/** What of a partner's folder a change touches. */
import type { Partner } from '#domain/partner.ts';
import { PARTNER_FIELDS, type PartnerField } from '#domain/review-policy.ts';
import { classify } from '#domain/repo-layout.ts';
import { type Pull, touchedPaths } from './pull.ts';

/** Everything, when the profile appears, disappears or cannot be read on one of the sides. */
export function touchedFields(
  pull: Pick<Pull, 'changes'>,
  before: Partner | undefined,
  after: Partner | undefined,
): ReadonlySet<PartnerField> {
  if (!before || !after) return new Set(PARTNER_FIELDS);
  const logo = touchedPaths(pull).some((path) => classify(path).kind === 'logo');
  return new Set(
    PARTNER_FIELDS.filter((field) => {
      if (field === 'logo') return logo;
      if (field === 'body') return before.body !== after.body;
      return JSON.stringify(before.profile[field]) !== JSON.stringify(after.profile[field]);
    }),
  );
}
