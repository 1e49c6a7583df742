/** What a partner's place is made of, for its owners, and what would bring it further: the ranking's own terms. */
import type { Hub } from '#domain/hub.ts';
import type { Partner, Profile } from '#domain/partner.ts';
import { basePoints, explain, type ScoreTerm } from './ranking.ts';

/** Improvements that are told at once: enough for an afternoon. */
const MOST = 3;
/** A description that counts as one. */
const DESCRIPTION = 'x'.repeat(200);
const STANDARD_CASE = { client: 'Client', task: 'Task', result: 'Result', date: '2026-01' };
const STANDARD_LINK = 'https://client.example/';

export interface Improvement {
  /** Field of the profile, dotted, or `logo` and `body`. */
  readonly field: string;
  /** What to do, as an instruction. */
  readonly advice: string;
  /** Hundredths of a point. */
  readonly gain: number;
}

export interface Score {
  /** In the order of `content/ranking.yml`, without what only a search measures. */
  readonly terms: readonly ScoreTerm[];
  /** Hundredths of a point. */
  readonly points: number;
  /** Hundredths of a point that a perfect profile would have. */
  readonly most: number;
  /** The most rewarding first; only what brings something. */
  readonly next: readonly Improvement[];
}

interface Step {
  readonly field: string;
  readonly advice: string;
  /** The partner after the improvement, as little better as counts; the same partner when it is done already. */
  improve(partner: Partner, today: string): Partner;
}

export function scoreOf(partner: Partner, hub: Hub, today: string): Score {
  const terms = explain(partner, hub, today).filter(({ signal }) => signal !== 'match');
  const points = basePoints(terms);
  const next = STEPS.map(({ field, advice, improve }) => ({
    field,
    advice,
    gain: basePoints(explain(improve(partner, today), hub, today)) - points,
  }));
  return {
    terms,
    points,
    most: basePoints(terms.map((term) => ({ ...term, points: term.weight }))),
    next: next
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain - a.gain)
      .slice(0, MOST),
  };
}

/** A step that adds a field which the profile lacks. */
function add<Field extends keyof Profile>(field: Field, advice: string, value: Profile[Field]): Step {
  const isEmpty = (present: unknown) => present === undefined || (Array.isArray(present) && !present.length);
  return {
    field,
    advice,
    improve: (partner) =>
      isEmpty(partner.profile[field]) ? withFields(partner, { [field]: value }) : partner,
  };
}

const STEPS: readonly Step[] = [
  {
    field: 'confirmed',
    advice: 'Read the profile again; when all of it is true, set `confirmed` to today.',
    improve: (partner, today) => withFields(partner, { confirmed: today }),
  },
  {
    field: 'availability',
    advice: 'Say when you can start, and set its `confirmed` to today. Open now brings the most.',
    improve: (partner, today) => withFields(partner, { availability: { status: 'open', confirmed: today } }),
  },
  {
    field: 'references',
    advice: 'Add a reference: a client, its words, and the page on which it says so.',
    improve: (partner) =>
      withFields(partner, {
        references: [
          ...(partner.profile.references ?? []),
          { client: 'Client', quote: 'Quote', proof: STANDARD_LINK },
        ],
      }),
  },
  {
    field: 'caseStudies',
    advice: 'Add a case study with a public link, or one that the client confirms.',
    improve: (partner) =>
      withFields(partner, {
        caseStudies: [...(partner.profile.caseStudies ?? []), { ...STANDARD_CASE, link: STANDARD_LINK }],
      }),
  },
  {
    field: 'caseStudies',
    advice: 'Give each case study a public `link`, or let the client confirm it.',
    improve: (partner) =>
      withFields(partner, {
        caseStudies: partner.profile.caseStudies?.map((study) => ({ link: STANDARD_LINK, ...study })),
      }),
  },
  add('base', 'Say where you are: city and country.', { country: 'PT' }),
  add('languages', 'Name the languages that you work in.', ['en']),
  add('services', 'Name the forms in which you help.', ['any']),
  add('industries', 'Name the industries that you know.', ['any']),
  add('regions', 'Name the regions that you serve.', ['any']),
  add('engagement', 'Say whether you work remote, on site or both.', ['remote']),
  add('budget', 'Say what a typical project costs.', { currency: 'EUR', from: 1 }),
  {
    field: 'contact.replyDays',
    advice: 'Say within how many working days you usually answer.',
    improve: (partner) => withFields(partner, { contact: { replyDays: 1, ...partner.profile.contact } }),
  },
  {
    field: 'logo',
    advice: 'Put a logo beside the profile.',
    improve: (partner) => ({ ...partner, logo: partner.logo ?? { path: 'logo.svg', size: 1 } }),
  },
  {
    field: 'body',
    advice: 'Describe below the fields how you work, in 200 characters or more.',
    improve: (partner) => ({
      ...partner,
      body: partner.body.length < DESCRIPTION.length ? DESCRIPTION : partner.body,
    }),
  },
];

function withFields(partner: Partner, fields: Partial<Profile>): Partner {
  return { ...partner, profile: { ...partner.profile, ...fields } };
}
