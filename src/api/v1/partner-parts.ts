/** Shapes of the smaller things inside a partner's document. */
import * as z from 'zod';

const text = (description: string) => z.string().meta({ description });

export const address = (description: string) => z.url().meta({ description });
export const date = (description: string) => z.iso.date().meta({ description });

export const baseShape = z
  .object({
    city: text('City, in the local spelling.').optional(),
    country: text('ISO 3166-1 alpha-2 code, as `PT`.'),
    timeZone: text('IANA time zone, as `Europe/Lisbon`.').optional(),
  })
  .meta({ description: 'Where the partner is.' });

export const lifecycleShape = z
  .discriminatedUnion('status', [
    z.object({ status: z.literal('active') }),
    z.object({
      status: z.literal('paused'),
      until: date('Day of return; from then on the partner is active.'),
    }),
  ])
  .meta({ description: 'Active or paused. Those who have left are not listed.' });

export const goneShape = z.object({
  slug: text('Slug of the partner.'),
  on: date('Day of leaving or of removal.'),
  reason: text('Why, as a code, as `merged`. Absent where the program keeps it to itself.').optional(),
  successor: text('Slug of the listed partner that carries the work on.').optional(),
});

export const budgetShape = z
  .object({
    currency: text('ISO 4217 code, as `EUR`.'),
    from: z.int().meta({ description: 'Smallest usual project, in whole units.' }),
    to: z.int().optional().meta({ description: 'Largest usual project; absent: no upper end.' }),
  })
  .meta({ description: 'Typical project.' });

export const availabilityShape = z
  .object({
    status: text('`open`, `from` (a date) or `waitlist`.'),
    from: date('First possible start, with status `from`.').optional(),
    confirmed: date('Day on which this was true. The site itself shows it for 60 days.'),
  })
  .meta({ description: 'When the partner can start.' });

export const contactShape = z
  .object({
    form: address('Contact form of the partner.').optional(),
    booking: address('Page on which a first talk can be booked.').optional(),
    email: z.email().optional().meta({ description: 'Mail address, only if the partner opted in.' }),
    replyDays: z.int().optional().meta({ description: 'Usual time to a first answer, in working days.' }),
  })
  .meta({ description: "The partner's own ways to be reached." });

export const linkShape = z.object({
  type: text('What lies behind it, as `github`.'),
  url: address('Address.'),
});

export const personShape = z.object({
  name: text('Name.'),
  role: text('What the person does.'),
  link: address("The person's own page.").optional(),
});

export const certificationShape = z.object({
  id: text('Id of the taxonomy `certifications`, see `taxonomies.json`.'),
  on: date('Day on which it was earned.'),
  until: date('Last day on which it counts; absent: no end.').optional(),
});

export const caseStudyShape = z.object({
  id: text('Name of its page: `partners/{slug}/work/{id}/` on this site.'),
  client: text('Client, or a description of it.'),
  task: text('What was to be done.'),
  result: text('What came of it.'),
  date: text('Month of delivery, `YYYY-MM`.'),
  challenge: text('What made it hard.').optional(),
  approach: text('What was done, and in which order.').optional(),
  figures: z
    .array(z.object({ value: text('The figure, as `15 days`.'), label: text('What it counts.') }))
    .meta({ description: 'Figures, the most telling first.' }),
  expertise: z.array(z.string()).meta({ description: 'Ids of the taxonomy `expertise`.' }),
  industry: text('Id of the taxonomy `industries`.').optional(),
  confirmedByClient: z
    .object({ on: date('Day of the confirmation.'), proof: address("The client's page that says so.") })
    .optional()
    .meta({ description: 'That the client stands by it.' }),
  link: address('Public account of the work.').optional(),
});

export const referenceShape = z.object({
  client: text('Organisation that speaks.'),
  person: text('Who says it.').optional(),
  quote: text("The client's own words."),
  proof: address('Public page on which the client says so.'),
  date: text('Month in which the client said so, `YYYY-MM`.').optional(),
  caseStudy: text('Id of the case study that it is about.').optional(),
});

export const claimShape = z.object({
  field: text('Field of this document, as `base`, or entry of a list, as `caseStudies.0`.'),
  source: text('Who stands by it: `checked` (the program), `client-confirmed` or `self-declared`.'),
  on: text('Since when: a day or a month, `YYYY-MM`.'),
});

export const channelShape = z.object({
  type: text('Kind of channel, as `newsletter`.'),
  name: text('Name.'),
  url: address('Address.'),
  audience: text('Size of the audience as a band, as `1k-10k`.'),
});
