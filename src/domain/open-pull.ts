/** Open pull requests as the front desk sees them: what a queue and a weekly round need to know, whoever read it. */
import * as z from 'zod';
import { CHANGE_CLASSES } from './review-policy.ts';
import { slugSchema } from './slug.ts';

const instant = z.iso
  .datetime('Expected an instant as `2026-11-22T12:00:00Z`')
  .meta({ description: 'Instant, in UTC.', examples: ['2026-11-22T12:00:00Z'] });

const openPullSchema = z.strictObject({
  number: z.int().min(1).meta({ description: 'Number of the pull request.' }),
  title: z.string().max(1_000).default('').meta({ description: 'Its title, as a stranger wrote it.' }),
  author: z
    .string()
    .regex(/^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/, 'Expected a GitHub login')
    .optional()
    .meta({ description: 'Login of whoever applies.' }),
  class: z.enum(CHANGE_CLASSES).meta({ description: 'Class of change.' }),
  outcome: z
    .enum(['changes-needed', 'needs-editor', 'ready', 'can-merge'])
    .meta({ description: 'What the review said last.' }),
  lane: z.string().min(1).max(60).meta({ description: 'Id of the lane that applied.' }),
  next: z.enum(['author', 'editor', 'clock', 'merger']).meta({ description: 'Who acts next.' }),
  notBefore: instant.optional().meta({ description: 'When the clock of the lane runs out.' }),
  partner: slugSchema.optional().meta({ description: "The partner, when one partner's folder changes." }),
  faults: z.int().min(0).default(0).meta({ description: 'Errors that the author has to mend.' }),
  draft: z.boolean().default(false).meta({ description: 'Not yet meant for review.' }),
  labels: z.array(z.string().max(100)).max(100).default([]).meta({ description: 'Names of its labels.' }),
  openedAt: instant.meta({ description: 'When it was opened.' }),
  headAt: instant.meta({ description: 'When the present head was pushed.' }),
  lastAuthorAt: instant.optional().meta({ description: 'When its author last wrote something there.' }),
  lastEditorAt: instant.optional().meta({ description: 'When an editor last reviewed or wrote something.' }),
  warnedAt: instant.optional().meta({ description: 'When the weekly round last warned of silence.' }),
});

/** What one reading of the repository found; `--from` takes it as a file. */
export const deskRecordSchema = z.strictObject({
  pulls: z.array(openPullSchema).max(20_000).meta({ description: 'Every open pull request.' }),
  unreviewed: z
    .array(z.int().min(1))
    .max(20_000)
    .default([])
    .meta({ description: 'Numbers of further open pull requests, which the bot has not looked at.' }),
  answers: z
    .array(
      z.strictObject({
        openedAt: instant.meta({ description: 'When it was opened.' }),
        answeredAt: instant.meta({ description: 'When an editor first answered.' }),
      }),
    )
    .max(20_000)
    .default([])
    .meta({ description: 'How soon editors answered the latest applications.' }),
});

export type DeskRecord = z.infer<typeof deskRecordSchema>;
export type OpenPull = DeskRecord['pulls'][number];
export type Answer = DeskRecord['answers'][number];

/** One pull request, or what is wrong with it. */
export function parseOpenPull(data: unknown): z.ZodSafeParseResult<OpenPull> {
  return openPullSchema.safeParse(data);
}

/** The record, or what is wrong with it. */
export function parseDeskRecord(json: unknown): z.ZodSafeParseResult<DeskRecord> {
  return deskRecordSchema.safeParse(json);
}
