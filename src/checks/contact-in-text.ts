import type { Profile } from '#domain/partner.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { findContactDetails } from '#lib/contact-details.ts';
import { quote } from '#lib/quote.ts';
import { defineCheck } from './check.ts';

/** Mail addresses and phone numbers in public text are harvested within days, and stay in Git's history. */
export const contactInText = defineCheck({
  id: 'contact-in-text',
  severity: 'warning',
  description: 'Texts of a profile hold no mail addresses and no phone numbers.',
  why: 'Machines harvest them, and Git keeps them after they are deleted. `contact` has a form, a booking page, and an opt-in for one mail address, which the site protects.',
  *run(hub) {
    for (const { slug, profile, body } of hub.partners.values()) {
      for (const [field, text] of [...textsOf(profile), ['body', body] as const]) {
        for (const { kind, text: detail } of findContactDetails(text)) {
          yield {
            place: { file: profilePath(slug), field },
            message: `Unexpected ${kind} ${quote(detail)}, expected none in a text`,
            hint: 'Remove it; name a form, a booking page or, by opt-in, a mail address in `contact`.',
          };
        }
      }
    }
  },
});

/** Every text of the record with its field. The one place for a mail address is left out. */
function textsOf({ contact: _, ...profile }: Profile): (readonly [field: string, text: string])[] {
  return leavesOf(profile, '');
}

function leavesOf(value: unknown, field: string): (readonly [string, string])[] {
  if (typeof value === 'string') return [[field, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, field ? `${field}.${key}` : key));
}
