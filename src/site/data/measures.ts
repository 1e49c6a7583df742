/** The formulas of `search/ranking.ts` in words for everybody. */
import { AVAILABILITY_DAYS } from '#domain/availability.ts';
import type { RankingSignal } from '#domain/ranking.ts';

export const MEASURE_TEXTS: Readonly<Record<RankingSignal, { name: string; formula: string }>> = {
  match: { name: 'Match', formula: 'How well the profile answers your words; nothing when you only filter.' },
  proof: {
    name: 'Proof',
    formula:
      'Half for three client references, three tenths for three case studies, two tenths for an identity that an editor checked.',
  },
  freshness: {
    name: 'Freshness',
    formula:
      'Full for 90 days after the partner confirmed the profile, then falling evenly to nothing at a year.',
  },
  availability: {
    name: 'Availability',
    formula: `Open now counts full, a start within three months six tenths, later or a waiting list three tenths. A word older than ${AVAILABILITY_DAYS} days counts nothing.`,
  },
  completeness: {
    name: 'Completeness',
    formula: 'The share of the facts that visitors compare which the profile gives.',
  },
  tier: { name: 'Tier', formula: "The tier's place between the lowest and the highest." },
  newcomer: {
    name: 'Newcomer',
    formula: 'Full for 30 days after joining, then falling evenly to nothing at 180 days.',
  },
};
