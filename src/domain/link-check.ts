/** What a link checker found on the partners' addresses. It is another program; this one follows none of them. */
import * as z from 'zod';
import { isoDate } from './codes.ts';
import { distinctBy } from './distinct.ts';
import type { Profile } from './partner.ts';
import { httpsUrl } from './web-address.ts';

const faultSchema = z.strictObject({
  url: httpsUrl,
  why: z.enum(['gone', 'unreachable']).meta({
    description: '`gone`: the host says that there is no such page. `unreachable`: nobody answered.',
  }),
  since: isoDate.meta({ description: 'Day of the first check that found it so.' }),
});

/** The last run of a link checker, written by `hub links` as `content/link-checks.yml`. */
export const linkChecksSchema = z
  .strictObject({
    checked: isoDate.meta({ description: 'Day of the check.' }),
    faults: z
      .array(faultSchema)
      .max(2_000)
      .superRefine(distinctBy('url'))
      .meta({ description: 'Addresses that failed, by address; all others were in order.' }),
  })
  .meta({
    title: 'Link checks',
    description: 'What a link checker found, written by `hub links`: `content/link-checks.yml`.',
  });

export type LinkChecksFile = z.infer<typeof linkChecksSchema>;
export type LinkFault = LinkChecksFile['faults'][number];

/** The last run with its look-up. */
export interface LinkChecks extends Readonly<LinkChecksFile> {
  /** By plain address: what counts as dead. */
  readonly dead: ReadonlyMap<string, LinkFault>;
}

/**
 * Links a parsed file. A host that is silent once may be asleep: that counts as dead only when a check on a later day
 * found the same.
 */
export function toLinkChecks(file: LinkChecksFile): LinkChecks {
  const dead = file.faults.filter(({ why, since }) => why === 'gone' || since < file.checked);
  return { ...file, dead: new Map(dead.map((fault) => [plainAddress(fault.url), fault])) };
}

export interface StatedLink {
  /** Dotted, as `links.0.url`. */
  readonly field: string;
  readonly url: string;
}

/** Every address in a profile's fields. Those in the long description are not among them. */
export function linksOf(profile: Profile): StatedLink[] {
  const { contact, links, people, caseStudies, references, channels } = profile;
  const stated = [
    ['website', profile.website],
    ['contact.form', contact?.form],
    ['contact.booking', contact?.booking],
    ...each('links', links, ({ url }) => ({ url })),
    ...each('people', people, ({ link }) => ({ link })),
    ...each('caseStudies', caseStudies, ({ link, confirmedByClient }) => ({
      link,
      'confirmedByClient.proof': confirmedByClient?.proof,
    })),
    ...each('references', references, ({ proof }) => ({ proof })),
    ...each('channels', channels, ({ url }) => ({ url })),
  ] as const;
  return stated.flatMap(([field, url]) => (url === undefined ? [] : [{ field, url }]));
}

function each<Entry>(
  field: string,
  entries: readonly Entry[] = [],
  pick: (entry: Entry) => Readonly<Record<string, string | undefined>>,
): (readonly [string, string | undefined])[] {
  return entries.flatMap((entry, index) =>
    Object.entries(pick(entry)).map(([name, url]) => [`${field}.${index}.${name}`, url] as const),
  );
}

/** The form in which two spellings of one address are equal, as link checkers write it. */
export function plainAddress(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${search}`;
}

/** Why an address counts as dead; `undefined` while it does not. */
export function deadLink(url: string, checks: LinkChecks | undefined): LinkFault | undefined {
  return checks?.dead.get(plainAddress(url));
}

/** Day on which the links of this profile were checked; `undefined` when it was confirmed anew since then. */
export function linksCheckedOn(
  { confirmed }: Pick<Profile, 'confirmed'>,
  checks: LinkChecks | undefined,
): string | undefined {
  return checks && confirmed <= checks.checked ? checks.checked : undefined;
}
