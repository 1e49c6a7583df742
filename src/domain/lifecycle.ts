/** What a partner says about staying: active, away for a while, or gone. */
import * as z from 'zod';
import { isoDate } from './codes.ts';
import { slugSchema } from './slug.ts';

/** Why a partner left, in codes that are published; the texts have a sentence for each. */
export const LEAVING_REASONS = [
  'closed',
  'inactive',
  'merged',
  'moved-on',
  'program-ended',
  'requested',
] as const;

export type LeavingReason = (typeof LEAVING_REASONS)[number];

const leftSchema = z
  .strictObject({
    status: z.literal('left'),
    on: isoDate.meta({ description: 'Day of leaving.' }),
    reason: z.enum(LEAVING_REASONS).meta({
      description: 'Why, as a code; the page of the partner says it in a sentence.',
    }),
    successor: slugSchema.optional().meta({
      description: 'Slug of the partner that carries the work on; required for the reason `merged`.',
    }),
  })
  .refine(({ reason, successor }) => reason !== 'merged' || successor !== undefined, {
    error: 'Expected the partner with which it merged as `successor`',
    path: ['successor'],
  });

export const lifecycleSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('active') }),
  z.strictObject({ status: z.literal('paused'), until: isoDate.meta({ description: 'Day of return.' }) }),
  leftSchema,
]);
