/** Levels of the program. */
import * as z from 'zod';
import { distinctBy } from './distinct.ts';
import { slugSchema } from './slug.ts';

const SEAL_RINGS = ['plain', 'dotted', 'scalloped', 'braided'] as const;

export const tierSchema = z.strictObject({
  id: slugSchema.meta({ description: 'Id that roster files use.' }),
  name: z.string().min(1).max(30).meta({ description: 'Name as it is shown.' }),
  summary: z
    .string()
    .min(1)
    .max(200)
    .meta({ description: 'What the tier says of a partner, in a sentence.' }),
  requirements: z
    .array(z.string().min(1).max(200))
    .meta({ description: 'What earns the tier; shown word for word.' }),
  ring: z
    .enum(SEAL_RINGS)
    .meta({ description: 'Ring of the seal, so that tiers differ by shape and not by colour alone.' }),
});

/** All tiers, written as `content/tiers.yml`, lowest first; the first is the default. */
export const tiersSchema = z
  .strictObject({
    tiers: z
      .array(tierSchema)
      .min(1)
      .max(8)
      .superRefine(distinctBy('id'))
      .meta({ description: 'Tiers, lowest first. A partner without a roster file has the first.' }),
  })
  .meta({ title: 'Tiers', description: 'All tiers, lowest first: `content/tiers.yml`.' });

/** A tier with its place in the order: 0 is the lowest. */
export type Tier = z.infer<typeof tierSchema> & { readonly rank: number };
