/** Facts of a partner in words of the hub's language, as cards and profiles show them. */
import type { Profile } from '#domain/partner.ts';
import { countryName, formatPlace, languageName, utcOffset } from '#lib/intl.ts';

/** `Bergen, Norway`; `undefined` when nobody said where. */
export function placeOf({ base }: Profile, locale: string): string | undefined {
  return base && formatPlace(base.city ?? '', countryName(base.country, locale), locale);
}

/** `UTC+1` on that day. */
export function offsetOf({ base }: Profile, today: string): string | undefined {
  return base?.timeZone && utcOffset(base.timeZone, today);
}

export function languagesOf({ languages = [] }: Profile, locale: string): string[] {
  return languages.map((tag) => languageName(tag, locale));
}

export const RELATIONSHIP_NAMES: Readonly<Record<Profile['relationship'], string>> = {
  independent: 'Independent: no commercial tie to the program beyond this listing.',
  reseller: 'Resells the product and earns from sales.',
  affiliate: 'Earns a commission for customers it refers.',
  'former-employee': "Led by a former employee of the program's company.",
  'program-investment': "The program's company holds a share.",
  other: 'Has another tie to the program.',
};

export const LINK_NAMES: Readonly<Record<NonNullable<Profile['links']>[number]['type'], string>> = {
  blog: 'Blog',
  bluesky: 'Bluesky',
  'case-studies': 'Case studies',
  dribbble: 'Dribbble',
  facebook: 'Facebook',
  github: 'GitHub',
  gitlab: 'GitLab',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  other: 'More',
  podcast: 'Podcast',
  services: 'Services',
  talks: 'Talks',
  x: 'X',
  youtube: 'YouTube',
};
