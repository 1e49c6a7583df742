/** What a partner is: its own words (profile) joined with the program's (roster). */
import * as z from 'zod';
import { countryCode, currencyCode, isoDate, languageTag, timeZone } from './codes.ts';
import { distinctBy } from './distinct.ts';
import { lifecycleSchema } from './lifecycle.ts';
import type { Roster } from './roster.ts';
import { shortText } from './short-text.ts';
import { termOf } from './taxonomy.ts';
import type { Tier } from './tier.ts';
import { httpsUrl } from './web-address.ts';
import { caseStudySchema, referenceSchema } from './work.ts';

export const PARTNER_KINDS = ['agency', 'consultant', 'creator', 'local-guide', 'tool-integrator'] as const;
export const ENGAGEMENTS = ['remote', 'on-site'] as const;
const AVAILABILITIES = ['open', 'from', 'waitlist'] as const;
export const LINK_TYPES = [
  'blog',
  'bluesky',
  'case-studies',
  'dribbble',
  'facebook',
  'github',
  'gitlab',
  'instagram',
  'linkedin',
  'mastodon',
  'other',
  'podcast',
  'services',
  'talks',
  'x',
  'youtube',
] as const;
export const CHANNEL_TYPES = ['blog', 'community', 'newsletter', 'podcast', 'social', 'youtube'] as const;
export const AUDIENCE_BANDS = ['under-1k', '1k-10k', '10k-100k', 'over-100k'] as const;
export const AI_USES = ['none', 'assisted', 'generated'] as const;
export const RELATIONSHIPS = [
  'independent',
  'reseller',
  'affiliate',
  'former-employee',
  'program-investment',
  'other',
] as const;

const baseSchema = z.strictObject({
  city: shortText(80, 'City, as locals write it in this language.').optional(),
  country: countryCode,
  timeZone: timeZone.optional(),
});

const budgetSchema = z
  .strictObject({
    currency: currencyCode,
    from: z
      .int()
      .min(0)
      .max(1_000_000_000_000)
      .meta({ description: 'Smallest usual project, in whole units.' }),
    to: z
      .int()
      .min(0)
      .max(1_000_000_000_000)
      .optional()
      .meta({ description: 'Largest usual project; absent: no upper end.' }),
  })
  .refine(({ from, to }) => to === undefined || to >= from, {
    error: 'Expected `to` at or above `from`',
    path: ['to'],
  });

const availabilitySchema = z
  .strictObject({
    status: z.enum(AVAILABILITIES).meta({ description: 'Open now, from a date, or with a waiting list.' }),
    from: isoDate.optional().meta({ description: 'First possible start, for status `from`.' }),
    confirmed: isoDate.meta({
      description: 'Day on which this was true. After 60 days the site says "Ask".',
    }),
  })
  .refine(({ status, from }) => (status === 'from') === (from !== undefined), {
    error: 'Expected a date `from` exactly when the status is `from`',
    path: ['from'],
  });

const contactSchema = z
  .strictObject({
    form: httpsUrl.optional().meta({ description: "Address of the partner's own contact form." }),
    endpoint: httpsUrl.optional().meta({
      description: 'Address that takes the request for an introduction by a plain POST; see Contact.',
    }),
    booking: httpsUrl.optional().meta({ description: 'Address where a first talk can be booked.' }),
    email: z
      .email()
      .max(120)
      .optional()
      .meta({ description: 'Mail address, shown only with `publishEmail: true`.' }),
    publishEmail: z
      .literal(true)
      .optional()
      .meta({ description: 'Consent to show the mail address to everybody.' }),
    replyDays: z
      .int()
      .min(1)
      .max(30)
      .optional()
      .meta({ description: 'Usual time to a first answer, in working days.' }),
  })
  .refine(({ email, publishEmail }) => !email || publishEmail === true, {
    error: 'Expected `publishEmail: true` beside `email`, since mail addresses are published only by opt-in',
    path: ['email'],
  });

const personSchema = z.strictObject({
  name: shortText(80, 'Name as the person wants it shown.'),
  role: shortText(80, 'What the person does.'),
  consent: isoDate.meta({ description: 'Day on which the person agreed to be shown.' }),
  link: httpsUrl.optional().meta({ description: "The person's own page." }),
});

const channelSchema = z.strictObject({
  type: z.enum(CHANNEL_TYPES).meta({ description: 'Kind of channel.' }),
  name: shortText(80, 'Name of the channel.'),
  url: httpsUrl,
  audience: z.enum(AUDIENCE_BANDS).meta({ description: 'Size of the audience, as a band.' }),
});

const declarationsSchema = z.strictObject({
  on: isoDate.meta({ description: 'Day of the declaration.' }),
  rights: z.literal(true).meta({
    description: 'That words and logo are yours, or that you may use them here.',
  }),
  aiUse: z.enum(AI_USES).meta({
    description: 'How far a machine wrote the words: not at all, as a help, or all of them.',
  }),
});

const headline = z
  .string()
  .trim()
  .min(10)
  .max(160)
  .meta({ description: 'One sentence: whom you help, with what.' });

/** What a partner says of itself, written as `partners/<slug>/profile.md`. */
export const profileSchema = z
  .strictObject({
    name: z.string().trim().min(2).max(90).meta({ description: 'Name as it is shown.' }),
    kinds: z
      .array(z.enum(PARTNER_KINDS))
      .min(1)
      .max(5)
      .meta({ description: 'What sort of partner this is; several are allowed.' }),
    headline,
    website: httpsUrl.meta({ description: 'Home page.' }),
    expertise: z
      .array(termOf('expertise'))
      .min(1)
      .max(12)
      .meta({ description: 'What you are hired for, best first.' }),
    relationship: z.enum(RELATIONSHIPS).meta({
      description: 'Commercial relationship to the program beyond this listing, disclosed on the profile.',
    }),
    confirmed: isoDate.meta({ description: 'Day on which you last confirmed that this file is true.' }),

    relationshipNote: shortText(200, 'The relationship in a sentence; required for `other`.').optional(),
    base: baseSchema.optional().meta({ description: 'Where you are.' }),
    regions: z.array(termOf('regions')).max(12).optional().meta({ description: 'Regions that you serve.' }),
    languages: z
      .array(languageTag)
      .max(20)
      .optional()
      .meta({ description: 'Languages that you work in, best first.' }),
    services: z
      .array(termOf('services'))
      .max(12)
      .optional()
      .meta({ description: 'Forms in which you help.' }),
    industries: z
      .array(termOf('industries'))
      .max(12)
      .optional()
      .meta({ description: 'Industries that you know.' }),
    budget: budgetSchema.optional().meta({ description: 'Typical project.' }),
    teamSize: z.int().min(1).max(500_000).optional().meta({ description: 'People who work here.' }),
    founded: z.int().min(1800).max(2100).optional().meta({ description: 'Year of founding.' }),
    engagement: z
      .array(z.enum(ENGAGEMENTS))
      .max(2)
      .optional()
      .meta({ description: 'Remote, on site or both.' }),
    availability: availabilitySchema.optional().meta({ description: 'When you can start.' }),
    links: z
      .array(
        z.strictObject({
          type: z.enum(LINK_TYPES).meta({ description: 'What lies behind the link.' }),
          url: httpsUrl,
        }),
      )
      .max(12)
      .optional()
      .meta({ description: 'Other pages of yours.' }),
    textLanguage: languageTag
      .optional()
      .meta({ description: "Language of your own words here; absent: the hub's language." }),
    translations: z
      .array(
        z.strictObject({
          language: languageTag,
          headline: headline.optional(),
          description: z
            .string()
            .trim()
            .min(1)
            .max(20_000)
            .optional()
            .meta({ description: 'The long description, as Markdown.' }),
        }),
      )
      .max(12)
      .superRefine(distinctBy('language'))
      .optional()
      .meta({ description: 'Your words in further languages of the hub.' }),
    logoAlt: shortText(120, 'What the logo shows, for people who do not see it.').optional(),
    contact: contactSchema.optional().meta({ description: 'How prospects reach you.' }),
    people: z.array(personSchema).max(12).optional().meta({ description: 'People, each shown by consent.' }),
    caseStudies: z.array(caseStudySchema).max(8).optional().meta({ description: 'Work that you can show.' }),
    references: z
      .array(referenceSchema)
      .max(8)
      .optional()
      .meta({ description: 'Clients who speak for you, each with a proof.' }),
    channels: z.array(channelSchema).max(8).optional().meta({ description: 'Channels that you publish on.' }),
    lifecycle: lifecycleSchema.optional().meta({ description: 'Active (when absent), paused or left.' }),
    owners: z
      .array(
        z.strictObject({
          id: z.int().min(1).meta({ description: 'Numeric GitHub id: it stays when the login changes.' }),
          login: z
            .string()
            .regex(/^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/, 'Expected a GitHub login')
            .meta({ description: 'GitHub login, for people.' }),
        }),
      )
      .max(10)
      .optional()
      .meta({
        description:
          'Accounts that may change this folder. None: editors keep the entry, and the site says so.',
      }),
    agreement: z
      .strictObject({
        version: z
          .string()
          .regex(/^\d{4}-\d{2}$/, 'Expected a version as `2026-01`')
          .meta({ description: 'Version of the partner agreement.' }),
        accepted: isoDate.meta({ description: 'Day of acceptance.' }),
      })
      .optional()
      .meta({ description: 'The partner agreement that you accepted; required once there are owners.' }),
    declarations: declarationsSchema.optional().meta({
      description: 'What only you can know and stand by. Who applies without it is asked by an editor.',
    }),
  })
  .refine(({ relationship, relationshipNote }) => relationship !== 'other' || relationshipNote, {
    error: 'Expected a sentence in `relationshipNote`, since the relationship is `other`',
    path: ['relationshipNote'],
  })
  .meta({
    title: 'Profile',
    description: 'What a partner says of itself: front matter of `partners/<slug>/profile.md`.',
  });

export type Profile = z.infer<typeof profileSchema>;

/** The logo as the partner sent it. Only `images/logo.ts` may decode it; it is never served as it is. */
export interface LogoFile {
  readonly path: string;
  /** Bytes on disk; read again from the source when the logo is drawn. */
  readonly size: number;
}

export interface Partner {
  readonly slug: string;
  readonly profile: Profile;
  /** Long description as untrusted Markdown. Only `markdown/render.ts` may turn it into HTML. */
  readonly body: string;
  readonly logo?: LogoFile | undefined;
  readonly roster: Roster;
  readonly tier: Tier;
}

/** Whether the partner is shown in lists: it has not left, and the program neither suspended nor removed it. */
export function isListed({ profile, roster }: Partner): boolean {
  const { status } = roster.standing;
  return profile.lifecycle?.status !== 'left' && status !== 'suspended' && status !== 'removed';
}

/** Whether somebody owns the entry; else it was entered by the program and nobody has claimed it yet. */
export function isClaimed({ profile }: Partner): boolean {
  return (profile.owners ?? []).length > 0;
}

/** Whether the entry is about one person who works alone, for formats that tell people and organisations apart. */
export function isPerson({ teamSize, kinds }: Profile): boolean {
  return teamSize === 1 && kinds.some((kind) => kind === 'consultant' || kind === 'creator');
}
