/** Tiers as the API shows them. */
import * as z from 'zod';
import type { ApiContext } from './context.ts';

export const tierListShape = z.object({
  tiers: z
    .array(
      z.object({
        id: z.string().meta({ description: 'Id, as partners carry it.' }),
        name: z.string().meta({ description: 'Name as it is shown.' }),
        rank: z.int().meta({ description: 'Place in the order; 0 is the lowest.' }),
        summary: z.string().meta({ description: 'What the tier says of a partner.' }),
        requirements: z.array(z.string()).meta({ description: 'What earns it.' }),
      }),
    )
    .meta({ description: 'The tiers of this hub, lowest first.' }),
});

export function toTierList({ hub }: ApiContext): z.infer<typeof tierListShape> {
  const tiers = [...hub.tiers.values()].sort((a, b) => a.rank - b.rank);
  return {
    tiers: tiers.map(({ id, name, rank, summary, requirements }) => ({
      id,
      name,
      rank,
      summary,
      requirements,
    })),
  };
}
