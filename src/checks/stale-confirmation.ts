import { freshnessOf, STALE_DAYS } from '#domain/freshness.ts';
import { isClaimed, isListed } from '#domain/partner.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { addDays } from '#lib/dates.ts';
import { defineCheck } from './check.ts';

/** A directory is worth what its oldest entry is worth. */
export const staleConfirmation = defineCheck({
  id: 'stale-confirmation',
  severity: 'warning',
  description: 'Every listed profile was confirmed within the last twelve months.',
  why: 'Nobody notices when a profile stops being true. Once a year its owner, or an editor for entries without owner, reads it again and sets `confirmed`.',
  *run(hub, { today }) {
    for (const partner of hub.partners.values()) {
      const { state, age, confirmed } = freshnessOf(partner.profile, today);
      if (!isListed(partner) || state !== 'stale') continue;
      yield {
        place: { file: profilePath(partner.slug), field: 'confirmed' },
        message: `Unexpected age of ${age} days, last confirmed on \`${confirmed}\`, expected \`${addDays(today, -STALE_DAYS)}\` or later`,
        hint: isClaimed(partner)
          ? `Read the profile again; when all of it is true, write \`confirmed: ${today}\`.`
          : `Nobody owns this entry: compare it with the partner's website, then write \`confirmed: ${today}\`.`,
      };
    }
  },
});
