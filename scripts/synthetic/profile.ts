/** One synthetic profile: front matter as partners write it, with the gaps that real ones have. */
import {
  AUDIENCE_BANDS,
  CHANNEL_TYPES,
  LINK_TYPES,
  PARTNER_KINDS,
  type Profile,
  RELATIONSHIPS,
} from '#domain/partner.ts';
import { addDays } from '#lib/dates.ts';
import { type Name, personName, properNoun } from './names.ts';
import type { Place } from './places.ts';
import { sentence } from './prose.ts';
import type { Random } from './random.ts';
import { type SyntheticTerm, vocabularies } from './vocabulary.ts';

/** The day on which synthetic hubs are "written"; all other dates lie around it. */
export const WRITTEN_ON = '2026-11-20';

export interface Lifecycle {
  readonly status: 'active' | 'paused' | 'left';
  /** Slug of an earlier partner that is still listed. */
  readonly successor?: string | undefined;
}

/** The profile of a partner, without its long description. */
export function writeProfile(random: Random, name: Name, place: Place, lifecycle: Lifecycle): Profile {
  const website = `https://${random.chance(0.3) ? 'www.' : ''}${name.slug}.example`;
  const expertise = some(random, vocabularies.expertise.terms, random.int(3, 8));
  return {
    ...core(random, name, website, expertise),
    base: { city: place.city, country: place.country, timeZone: place.timeZone },
    ...coverage(random, place),
    ...offer(random, place),
    ...contactOf(random, website),
    ...proof(random, website, expertise),
    ...lifecycleOf(random, lifecycle),
    ...ownership(random, name),
  };
}

function core(random: Random, name: Name, website: string, expertise: string[]) {
  const relationship = random.zipf(RELATIONSHIPS);
  return {
    name: name.shown,
    kinds: random.zipfSome(PARTNER_KINDS, random.chance(0.2) ? 2 : 1),
    headline: sentence(random, { expertise }).slice(0, 160).trim(),
    website,
    expertise,
    relationship,
    ...(relationship === 'independent'
      ? {}
      : { relationshipNote: 'Agreed with the program and reviewed each year.' }),
    confirmed: daysAgo(random, 170),
  };
}

function coverage(random: Random, place: Place) {
  const others = some(random, vocabularies.regions.terms, random.int(0, 2));
  return {
    regions: [...new Set([place.region, ...others])],
    languages: place.languages.slice(0, random.int(1, 3)),
    services: some(random, vocabularies.services.terms, random.int(1, 4)),
    industries: some(random, vocabularies.industries.terms, random.int(1, 4)),
  };
}

function offer(random: Random, { currency }: Place): Partial<Profile> {
  const from = random.int(1, 40) * 500;
  const confirmed = daysAgo(random, 90);
  const status = random.zipf(['open', 'from', 'waitlist'] as const);
  return {
    ...(random.chance(0.7) ? { budget: { currency, from, to: from * random.int(2, 12) } } : {}),
    ...(random.chance(0.8) ? { teamSize: random.zipf([4, 1, 2, 9, 16, 30, 75, 220]) } : {}),
    ...(random.chance(0.7) ? { founded: random.int(1985, 2026) } : {}),
    engagement: random.chance(0.5) ? ['remote', 'on-site'] : ['remote'],
    ...(random.chance(0.75)
      ? {
          availability:
            status === 'from'
              ? { status, from: addDays(WRITTEN_ON, random.int(5, 120)), confirmed }
              : { status, confirmed },
        }
      : {}),
  };
}

function contactOf(random: Random, website: string): Partial<Profile> {
  const links = random.zipfSome(LINK_TYPES, random.int(0, 4));
  return {
    ...(links.length > 0 ? { links: links.map((type) => ({ type, url: `${website}/${type}` })) } : {}),
    contact: {
      form: `${website}/contact`,
      ...(random.chance(0.4) ? { booking: `${website}/talk` } : {}),
      replyDays: random.int(1, 5),
    },
  };
}

function proof(random: Random, website: string, expertise: string[]): Partial<Profile> {
  const months = () => daysAgo(random, 900).slice(0, 7);
  const caseStudies = times(random.int(0, 2), () => ({
    client: properNoun(random),
    task: sentence(random, { expertise }).slice(0, 160).trim(),
    result: `${random.int(10, 90)} % fewer late ${random.pick(['tasks', 'reports', 'projects'])} within ${random.int(2, 18)} months`,
    date: months(),
    ...(random.chance(0.5) ? { link: `${website}/work/${random.int(1, 90)}` } : {}),
  }));
  const references = times(random.int(0, 1), () => ({
    client: properNoun(random),
    person: personName(random),
    quote: sentence(random, { expertise }),
    proof: `https://client-${random.int(1, 90)}.example/partners`,
  }));
  const people = times(random.int(0, 2), () => ({
    name: personName(random),
    role: random.zipf(['Consultant', 'Director', 'Trainer', 'Developer', 'Analyst']),
    consent: daysAgo(random, 700),
  }));
  const channels = times(random.chance(0.2) ? 1 : 0, () => {
    const type = random.zipf(CHANNEL_TYPES);
    return {
      type,
      name: `${properNoun(random)} Notes`,
      url: `${website}/${type}`,
      audience: random.zipf(AUDIENCE_BANDS),
    };
  });
  return withoutEmpty({ people, caseStudies, references, channels });
}

function lifecycleOf(random: Random, { status, successor }: Lifecycle): Partial<Profile> {
  if (status === 'paused') return { lifecycle: { status, until: addDays(WRITTEN_ON, random.int(20, 200)) } };
  if (status === 'left') {
    const end = successor ? ({ reason: 'merged', successor } as const) : ({ reason: 'closed' } as const);
    return { lifecycle: { status, on: daysAgo(random, 300), ...end } };
  }
  return {};
}

function ownership(random: Random, { slug }: Name): Partial<Profile> {
  if (random.chance(0.25)) return {};
  return {
    owners: [
      {
        id: random.int(1_000_000, 99_000_000),
        login: slug.replace(/-+/g, '-').slice(0, 39).replace(/-$/, ''),
      },
    ],
    agreement: { version: '2026-01', accepted: daysAgo(random, 300) },
  };
}

function some(random: Random, terms: readonly SyntheticTerm[], count: number): string[] {
  return random.zipfSome(terms, count).map(({ id }) => id);
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

function withoutEmpty<T extends Record<string, readonly unknown[]>>(lists: T): Partial<T> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>;
}

function daysAgo(random: Random, most: number): string {
  return addDays(WRITTEN_ON, -random.int(0, most));
}
