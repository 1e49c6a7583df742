/** What the program says of a partner. */
import * as z from 'zod';
import { isoDate } from './codes.ts';
import { slugSchema } from './slug.ts';

const REASON_CODES = [
  'agreement-breach',
  'client-complaint',
  'inactive',
  'merged',
  'misleading-profile',
  'new-partner',
  'program-ended',
  'requested',
] as const;

const reason = z.enum(REASON_CODES).meta({ description: 'Why, as a code; people are told in person.' });
const since = isoDate.meta({ description: 'First day of this standing.' });

const standingSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('active') }),
  z.strictObject({
    status: z.literal('probation'),
    since,
    until: isoDate.meta({ description: 'Last day of probation.' }),
    reason,
  }),
  z.strictObject({ status: z.literal('suspended'), since, reason }),
  z.strictObject({
    status: z.literal('sunset'),
    since,
    until: isoDate.meta({ description: 'Last day of the listing.' }),
    reason,
  }),
]);

/** The program's record of a partner, written by editors as `content/roster/<slug>.yml`. */
export const rosterSchema = z
  .strictObject({
    tier: slugSchema.meta({ description: 'Id of a tier in `content/tiers.yml`.' }),
    tierSince: isoDate.optional().meta({ description: 'Day on which the tier was given.' }),
    joined: isoDate.optional().meta({ description: 'Day of joining the program.' }),
    checked: isoDate.optional().meta({ description: 'Day on which an editor last checked who this is.' }),
    standing: standingSchema.meta({ description: 'Standing in the program.' }),
    manager: z
      .string()
      .min(1)
      .max(39)
      .optional()
      .meta({ description: 'Login of the editor who looks after the partner. Never published.' }),
  })
  .meta({
    title: 'Roster entry',
    description: 'What the program says of a partner: `content/roster/<slug>.yml`.',
  });

export type Roster = z.infer<typeof rosterSchema>;

/** The record of a partner without a roster file: merging the application was the acceptance. */
export function defaultRoster(tier: string): Roster {
  return { tier, standing: { status: 'active' } };
}
