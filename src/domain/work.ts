/** Proof: work that a partner shows, and what clients say of it. */
import * as z from 'zod';
import { fold } from '#lib/text.ts';
import { isoDate, isoMonth } from './codes.ts';
import { shortText } from './short-text.ts';
import { slugSchema } from './slug.ts';
import { termOf } from './taxonomy.ts';
import { httpsUrl } from './web-address.ts';

const figureSchema = z.strictObject({
  value: shortText(24, 'The figure, as `15 days` or `-38 %`.'),
  label: shortText(60, 'What it counts, as `average stay in dock`.'),
});

const confirmationSchema = z.strictObject({
  on: isoDate.meta({ description: 'Day on which the client confirmed it.' }),
  proof: httpsUrl.meta({ description: "Page of the client's that says so." }),
});

export const caseStudySchema = z.strictObject({
  id: slugSchema.optional().meta({
    description: 'Name of its page in the address. Absent: made from the client and the month.',
  }),
  client: shortText(80, 'Client, or a description such as "A regional hospital group".'),
  task: shortText(160, 'What was to be done.'),
  result: shortText(300, 'What came of it, with a figure where there is one.'),
  date: isoMonth.meta({ description: 'Month of delivery, `YYYY-MM`.' }),
  challenge: shortText(800, 'What made it hard.').optional(),
  approach: shortText(1_200, 'What you did, and in which order.').optional(),
  figures: z
    .array(figureSchema)
    .max(4)
    .optional()
    .meta({ description: 'Up to four figures, the most telling first.' }),
  expertise: z
    .array(termOf('expertise'))
    .max(6)
    .optional()
    .meta({ description: 'What the work shows, of the expertise of the profile.' }),
  industry: termOf('industries').optional().meta({ description: "The client's industry." }),
  confirmedByClient: confirmationSchema.optional().meta({ description: 'That the client stands by it.' }),
  link: httpsUrl.optional().meta({ description: 'Public account of the work.' }),
});

export const referenceSchema = z.strictObject({
  client: shortText(80, 'Organisation that speaks.'),
  person: shortText(80, 'Who says it, with consent.').optional(),
  quote: shortText(400, "The client's own words."),
  proof: httpsUrl.meta({ description: 'Public page on which the client says so.' }),
  date: isoMonth.optional().meta({ description: 'Month in which the client said so, `YYYY-MM`.' }),
  caseStudy: slugSchema.optional().meta({ description: 'Id of the case study that it is about.' }),
});

export type CaseStudy = z.infer<typeof caseStudySchema>;

/** Name of a case study in addresses. It stays when the words of the task are changed. */
export function caseStudyId({ id, client, date }: Pick<CaseStudy, 'id' | 'client' | 'date'>): string {
  if (id !== undefined) return id;
  const words = fold(client)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
  return `${words.replace(/^-|-$/g, '') || 'work'}-${date}`;
}
