import { profilePath } from '#domain/repo-layout.ts';
import { defineCheck } from './check.ts';

/** A picture without words says nothing to people who do not see it. */
export const logoAlt = defineCheck({
  id: 'logo-alt',
  severity: 'error',
  description: 'Every logo has a text that says what it shows.',
  why: 'Screen readers read `logoAlt` aloud; without it they would read the name of a file. Say what the logo shows, not that it is a logo.',
  *run(hub) {
    for (const { slug, profile, logo } of hub.partners.values()) {
      if (!logo || profile.logoAlt) continue;
      yield {
        place: { file: profilePath(slug), field: 'logoAlt' },
        message: `Missing field \`logoAlt\`, expected what \`${logo.path}\` shows`,
        hint: 'Add the field, as `logoAlt: A lighthouse drawn with one line`.',
      };
    }
  },
});
