import { reviewPolicyPath } from '#domain/repo-layout.ts';
import { quote, quoteAll } from '#lib/quote.ts';
import { nearest } from '#lib/text.ts';
import { defineCheck, type Finding } from './check.ts';

/** A lane for a tier that is not there is never taken, and nobody would notice. */
export const reviewLanes = defineCheck({
  id: 'review-lanes',
  severity: 'error',
  description: 'Lanes of the review policy name tiers that exist.',
  why: 'A lane for a tier that does not exist fits no change, so partners would wait for an editor where the program promised them that they need not.',
  *run({ reviewPolicy, tiers }) {
    for (const [index, lane] of reviewPolicy.lanes.entries()) {
      for (const [at, tier] of (lane.tiers ?? []).entries()) {
        if (!tiers.has(tier)) yield toFinding(`lanes.${index}.tiers.${at}`, tier, [...tiers.keys()]);
      }
    }
  },
});

function toFinding(field: string, tier: string, known: readonly string[]): Finding {
  const guess = nearest(tier, known);
  return {
    place: { file: reviewPolicyPath, field },
    message: `Unexpected tier ${quote(tier)}, expected ${guess ? `\`${guess}\`` : `one of ${quoteAll(known)}`}`,
    hint: guess ? `Did you mean \`${guess}\`?` : 'Name a tier of `content/tiers.yml`.',
  };
}
