/** How results are ordered, published word for word. */
import * as z from 'zod';
import { distinctBy } from './distinct.ts';

export const RANKING_SIGNALS = [
  'match',
  'proof',
  'freshness',
  'availability',
  'completeness',
  'tier',
  'newcomer',
] as const;
export type RankingSignal = (typeof RANKING_SIGNALS)[number];

/** Weights of the published ranking, written as `content/ranking.yml`. */
export const rankingSchema = z
  .strictObject({
    signals: z
      .array(
        z.strictObject({
          id: z.enum(RANKING_SIGNALS).meta({ description: 'What is measured, between 0 and 1.' }),
          weight: z.number().min(0).max(100).meta({ description: 'Points for a full measure.' }),
          why: z.string().min(1).max(300).meta({ description: 'Why it counts, for the public page.' }),
        }),
      )
      .min(1)
      .superRefine(distinctBy('id'))
      .meta({ description: 'The signals, most important first.' }),
    neverCounts: z
      .array(z.string().min(1).max(200))
      .meta({ description: 'What never moves a partner, for the public page.' }),
  })
  .meta({ title: 'Ranking', description: 'Weights of the published ranking: `content/ranking.yml`.' });

export type Ranking = z.infer<typeof rankingSchema>;
