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

export const caseStudyShape = z.object({
  client: text('Client, or a description of it.'),
  task: text('What was to be done.'),
  result: text('What came of it.'),
  date: text('Month of delivery, `YYYY-MM`.'),
  link: address('Public account of the work.').optional(),
});

export const referenceShape = z.object({
  client: text('Organisation that speaks.'),
  person: text('Who says it.').optional(),
  quote: text("The client's own words."),
  proof: address('Public page on which the client says so.'),
});

export const channelShape = z.object({
  type: text('Kind of channel, as `newsletter`.'),
  name: text('Name.'),
  url: address('Address.'),
  audience: text('Size of the audience as a band, as `1k-10k`.'),
});
