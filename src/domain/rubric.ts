/** Why an editor decided as they did: one reading of a partner's profile by the program's four questions. */
import * as z from 'zod';

const SCORED = {
  relevance: 'Whether people who look for help with this product would hire them.',
  quality: 'Whether work and words hold what they promise.',
  brandFit: 'Whether the program can be seen beside them.',
  disclosure: 'Whether the commercial relationship is stated, plainly and in full.',
} as const;

export type RubricQuestion = keyof typeof SCORED;
export const RUBRIC_QUESTIONS = Object.keys(SCORED) as readonly RubricQuestion[];

const answer = (question: RubricQuestion) =>
  z
    .strictObject({
      score: z
        .int()
        .min(1)
        .max(5)
        .meta({ description: 'From 1, poor, over 3, as it should be, to 5, outstanding.' }),
      reason: z
        .string()
        .trim()
        .min(10)
        .max(500)
        .meta({ description: 'What was seen, in a sentence or two that the partner could read.' }),
    })
    .meta({ description: SCORED[question] });

export const RUBRIC_DECISIONS = ['accepted', 'changes-asked', 'declined'] as const;

/** One review, written as `content/reviews/<slug>-<date>.yml`. Never published. */
export const rubricSchema = z
  .strictObject({
    decision: z.enum(RUBRIC_DECISIONS).meta({ description: 'What came of it.' }),
    editor: z.string().min(1).max(39).meta({ description: 'Login of the editor who decided.' }),
    pull: z.int().min(1).optional().meta({
      description: 'Number of the pull request; absent when the review was of a profile already listed.',
    }),
    relevance: answer('relevance'),
    quality: answer('quality'),
    brandFit: answer('brandFit'),
    disclosure: answer('disclosure'),
  })
  .meta({
    title: 'Review record',
    description: 'Why an editor decided so, never published: `content/reviews/<slug>-<date>.yml`.',
  });

export type Rubric = z.infer<typeof rubricSchema>;

/** What each question asks, for people who answer it. */
export function questionOf(question: RubricQuestion): string {
  return SCORED[question];
}
