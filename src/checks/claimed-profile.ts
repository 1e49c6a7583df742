import { departureOf } from '#domain/departure.ts';
import { isClaimed, type Partner, type Profile } from '#domain/partner.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { defineCheck, type Finding } from './check.ts';

/** What only an owner can say, and what a prospect cannot do without. */
const REQUIRED: readonly (readonly [field: keyof Profile, example: string])[] = [
  ['agreement', 'agreement: { version: …, accepted: … }'],
  ['contact', 'contact: { form: https://… }'],
  ['base', 'base: { city: Lisbon, country: PT }'],
  ['languages', 'languages: [pt, en]'],
];

/** Entries without owner may be thin, since the program wrote them from public sources; claimed ones may not. */
export const claimedProfile = defineCheck({
  id: 'claimed-profile',
  severity: 'error',
  description:
    'A profile with owners names its agreement, a way to make contact, its base and its languages.',
  why: 'Clients ask these first, and only the owner can answer. Entries that nobody has claimed yet, and partners that are gone, are left alone.',
  *run(hub) {
    for (const partner of hub.partners.values()) {
      if (isClaimed(partner) && !departureOf(partner)) yield* findMissing(partner);
    }
  },
});

function* findMissing({ slug, profile }: Partner): Generator<Finding> {
  for (const [field, example] of REQUIRED) {
    if (hasContent(profile, field)) continue;
    const what =
      field === 'contact' ? '`form`, `endpoint`, `booking` or `email` in `contact`' : `field \`${field}\``;
    yield {
      place: { file: profilePath(slug), field },
      message: `Missing ${what}, expected because the profile has owners`,
      hint: `Add it, as \`${example}\`.`,
    };
  }
}

function hasContent(profile: Profile, field: keyof Profile): boolean {
  if (field === 'languages') return (profile.languages ?? []).length > 0;
  const { form, endpoint, booking, email } = profile.contact ?? {};
  return field === 'contact' ? Boolean(form || endpoint || booking || email) : profile[field] !== undefined;
}
