/** Which change may merge itself after how long, and which waits for one editor or two. */
import * as z from 'zod';
import { distinctBy } from './distinct.ts';
import { type Profile, profileSchema } from './partner.ts';
import { slugSchema } from './slug.ts';

/** What sort of change a pull request is: who may make it follows from that. */
export const CHANGE_CLASSES = ['new', 'own-edit', 'foreign-edit', 'content', 'infra'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** What a partner's folder holds: the fields of the profile, the text below them, and the logo. */
export type PartnerField = keyof Profile | 'body' | 'logo';

export const PARTNER_FIELDS = [
  ...(Object.keys(profileSchema.shape) as (keyof Profile)[]),
  'body',
  'logo',
] as const satisfies readonly PartnerField[];

const listName = slugSchema.meta({ description: 'Name of a list in `fields`.' });

const laneSchema = z
  .strictObject({
    id: slugSchema.meta({ description: 'Name of the lane; each decision names it.' }),
    class: z.enum(CHANGE_CLASSES).meta({ description: 'Sort of change that the lane is for.' }),
    onlyFields: listName.optional().meta({
      description: 'Name of a list in `fields`: only for changes that touch nothing else.',
    }),
    anyField: listName.optional().meta({
      description: 'Name of a list in `fields`: only for changes that touch one of it.',
    }),
    memberDays: z.int().min(0).max(36_500).optional().meta({
      description: 'Only for partners that joined at least so many days ago, by their roster file.',
    }),
    tiers: z
      .array(slugSchema)
      .min(1)
      .max(8)
      .optional()
      .meta({ description: 'Only for partners of these tiers.' }),
    editors: z
      .int()
      .min(0)
      .max(2)
      .meta({ description: 'How many editors must approve. `0`: it merges itself after `waitMinutes`.' }),
    waitMinutes: z
      .int()
      .min(10)
      .max(43_200)
      .optional()
      .meta({ description: 'Time in which other owners can object; exactly when `editors` is `0`.' }),
  })
  .refine(({ editors, waitMinutes }) => (editors === 0) === (waitMinutes !== undefined), {
    error: 'Expected `waitMinutes` exactly when `editors` is `0`',
    path: ['waitMinutes'],
  })
  .refine((lane) => lane.editors > 0 || (lane.class === 'own-edit' && lane.onlyFields !== undefined), {
    error: 'Expected an editor, since only an `own-edit` of listed fields (`onlyFields`) may merge itself',
    path: ['editors'],
  });

/** The rules of review, written as `content/review-policy.yml`. A hub without the file asks an editor about everything. */
export const reviewPolicySchema = z
  .strictObject({
    autoMerge: z.boolean().meta({
      description: 'Whether the merge job may merge anything. `false`: editors press the button.',
    }),
    fields: z
      .record(slugSchema, z.array(z.enum(PARTNER_FIELDS)).min(1))
      .meta({ description: 'Lists of what a partner folder holds, for `onlyFields` and `anyField`.' }),
    lanes: z
      .array(laneSchema)
      .max(30)
      .superRefine(distinctBy('id'))
      .meta({ description: 'The first lane that fits decides; when none does, one editor must approve.' }),
  })
  .superRefine(({ fields, lanes }, context) => {
    for (const [index, lane] of lanes.entries()) {
      for (const key of ['onlyFields', 'anyField'] as const) {
        const name = lane[key];
        if (name === undefined || Object.hasOwn(fields, name)) continue;
        context.addIssue({
          code: 'custom',
          path: ['lanes', index, key],
          message: 'Expected the name of a list in `fields`',
        });
      }
    }
  })
  .meta({
    title: 'Review policy',
    description: 'Which change needs whom, and which may merge itself: `content/review-policy.yml`.',
  });

export type ReviewPolicy = z.infer<typeof reviewPolicySchema>;
export type Lane = ReviewPolicy['lanes'][number];

/** For hubs without a policy, or with a broken one: nothing merges itself. */
export const strictPolicy: ReviewPolicy = { autoMerge: false, fields: {}, lanes: [] };
