import { LOGO_NAMES, profilePath } from '#domain/repo-layout.ts';
import { quoteAll } from '#lib/quote.ts';
import { defineCheck } from './check.ts';

/** Usually the logo was forgotten, or has a name that is not looked for. */
export const altWithoutLogo = defineCheck({
  id: 'alt-without-logo',
  severity: 'warning',
  description: 'A text for a logo comes with a logo.',
  why: 'Whoever describes a logo means to show one: the file is missing, or was removed and its text forgotten.',
  *run(hub) {
    for (const { slug, profile, logo } of hub.partners.values()) {
      if (logo || !profile.logoAlt) continue;
      yield {
        place: { file: profilePath(slug), field: 'logoAlt' },
        message: `Unexpected \`logoAlt\` without a logo, expected one of ${quoteAll(LOGO_NAMES)} beside the profile`,
        hint: 'Add the logo to the same folder, or remove the field.',
      };
    }
  },
});
