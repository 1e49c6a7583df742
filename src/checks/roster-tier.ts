import { rosterPath, tiersPath } from '#domain/repo-layout.ts';
import { quoteAll } from '#lib/quote.ts';
import { nearest } from '#lib/text.ts';
import { defineCheck } from './check.ts';

/** A roster names one of the program's tiers. */
export const rosterTier = defineCheck({
  id: 'roster-tier',
  severity: 'error',
  description: 'Every roster file names a tier from `content/tiers.yml`.',
  why: 'A partner in a tier that does not exist could not be shown. Nothing is said here while `content/tiers.yml` itself cannot be read.',
  *run(hub) {
    // No tiers means that their file is broken, which is reported there.
    if (hub.tiers.size === 0) return;
    for (const [slug, { tier }] of hub.rosters) {
      if (hub.tiers.has(tier)) continue;
      const guess = nearest(tier, hub.tiers.keys());
      yield {
        place: { file: rosterPath(slug), field: 'tier' },
        message: `Unexpected tier \`${tier}\`, expected ${guess ? `\`${guess}\`` : `one of ${quoteAll(hub.tiers.keys())}`}`,
        hint: guess
          ? `Did you mean \`${guess}\`?`
          : `Choose one of these, or add the tier to \`${tiersPath}\`.`,
      };
    }
  },
});
