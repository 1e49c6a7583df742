/** The formulas of `search/ranking.ts` in words for everybody. */
import { AVAILABILITY_DAYS } from '#domain/availability.ts';
import type { RankingSignal } from '#domain/ranking.ts';

export const MEASURE_TEXTS: Readonly<Record<RankingSignal, { name: string; formula: string }>> = {
  match: {
    name: 'Match',
    formula:
      'The mean over all that you ask for. Of several values of one filter, the share that the partner has. Of your words, the mean of what each is worth: in the name 1, as expertise 0.8, as a place 0.7, as another fact 0.6, elsewhere in the profile up to 0.5.',
  },
  proof: {
    name: 'Proof',
    formula:
      'Two fifths for the first client reference or case study with a public link; each further one adds two fifths of what is left to full. A case study without a link counts half as much.',
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
    formula:
      'The share of ten facts that the profile gives: place, languages, services, industries, regions, way of working, budget, reply time, a logo and a description.',
  },
  tier: { name: 'Tier', formula: "The tier's place between the lowest and the highest." },
  newcomer: {
    name: 'Newcomer',
    formula: 'Full for 30 days after joining, then falling evenly to nothing at 180 days.',
  },
};
