/** What the program says of a partner. */
import * as z from 'zod';
import { isoDate } from './codes.ts';
import { slugSchema } from './slug.ts';
import { termOf } from './taxonomy.ts';

const REASON_CODES = [
  'agreement-breach',
  'client-complaint',
  'closed',
  'inactive',
  'merged',
  'misleading-profile',
  'moved-on',
  'new-partner',
  'program-ended',
  'requested',
] as const;

const reason = z.enum(REASON_CODES).meta({
  description:
    'Why, as a code. People are told in person; only of a removal the page says `closed`, `inactive`, `merged`, `moved-on`, `program-ended` or `requested`.',
});
const since = isoDate.meta({ description: 'First day of this standing.' });

const removedSchema = z
  .strictObject({
    status: z.literal('removed'),
    since,
    reason,
    successor: slugSchema.optional().meta({
      description: 'Slug of the partner that carries the work on; required for the reason `merged`.',
    }),
  })
  .refine(({ reason: code, successor }) => code !== 'merged' || successor !== undefined, {
    error: 'Expected the partner with which it merged as `successor`',
    path: ['successor'],
  });

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
  removedSchema,
]);

/** Facts of a profile that an editor can check, each by its own means. */
const CHECKABLE = [
  'name',
  'kinds',
  'website',
  'expertise',
  'relationship',
  'base',
  'regions',
  'languages',
  'services',
  'industries',
  'budget',
  'teamSize',
  'founded',
  'engagement',
  'caseStudies',
] as const;

const checkedValue = z.union([
  z.string(),
  z.number(),
  z.array(z.string()),
  z.record(z.string(), z.union([z.string(), z.number()])),
]);

/** One fact that the program looked into. */
const checkSchema = z
  .strictObject({
    field: z.enum(CHECKABLE).meta({ description: 'Field of the profile.' }),
    entry: slugSchema.optional().meta({ description: 'Which case study, by its id.' }),
    value: checkedValue.meta({
      description:
        'What was checked, copied from the profile; of a case study its `result`. When the profile says something else, the check no longer counts.',
    }),
    on: isoDate.meta({ description: 'Day of the check.' }),
    by: z.string().min(1).max(39).optional().meta({
      description: 'Login of the editor who checked. Never published.',
    }),
  })
  .refine(({ field, entry }) => (field === 'caseStudies') === (entry !== undefined), {
    error: 'Expected `entry` exactly when the field is `caseStudies`',
    path: ['entry'],
  });

const certificationSchema = z
  .strictObject({
    id: termOf('certifications'),
    on: isoDate.meta({ description: 'Day on which it was earned.' }),
    until: isoDate.optional().meta({ description: 'Last day on which it counts; absent: no end.' }),
  })
  .refine(({ on, until }) => until === undefined || until >= on, {
    error: 'Expected `until` on or after the day of `on`',
    path: ['until'],
  });

/** The program's record of a partner, written by editors as `content/roster/<slug>.yml`. */
export const rosterSchema = z
  .strictObject({
    tier: slugSchema.meta({ description: 'Id of a tier in `content/tiers.yml`.' }),
    tierSince: isoDate.optional().meta({ description: 'Day on which the tier was given.' }),
    joined: isoDate.optional().meta({ description: 'Day of joining the program.' }),
    checked: isoDate.optional().meta({ description: 'Day on which an editor last checked who this is.' }),
    checks: z
      .array(checkSchema)
      .max(40)
      .optional()
      .meta({ description: 'Facts of the profile that the program checked.' }),
    formerSlugs: z.array(slugSchema).max(10).optional().meta({
      description: 'Slugs that the partner had before; their addresses lead to the present one.',
    }),
    certifications: z
      .array(certificationSchema)
      .max(20)
      .optional()
      .meta({ description: 'What the partner has passed, by the record of the program.' }),
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
export type ValueCheck = NonNullable<Roster['checks']>[number];

/** Ids of the certifications that count on a day. */
export function certificationsOn({ certifications = [] }: Roster, today: string): string[] {
  return certifications
    .filter(({ on, until }) => on <= today && (until === undefined || until >= today))
    .map(({ id }) => id);
}

/** The record of a partner without a roster file: merging the application was the acceptance. */
export function defaultRoster(tier: string): Roster {
  return { tier, standing: { status: 'active' } };
}
