import { stillCounts, statedValue } from '#domain/claim.ts';
import { rosterPath } from '#domain/repo-layout.ts';
import type { ValueCheck } from '#domain/roster.ts';
import { defineCheck } from './check.ts';

/** A check is worth what it was made of: a profile that changed since then is on its own again. */
export const checkedValues = defineCheck({
  id: 'checked-values',
  severity: 'warning',
  description: 'What the program checked is what the profile says today.',
  why: 'A fact shows the mark of the program only as long as it is the very value that an editor looked at. When a partner changes it, the mark goes at once, and an editor should look again or remove the record.',
  *run(hub) {
    for (const [slug, { checks = [] }] of hub.rosters) {
      const profile = hub.partners.get(slug)?.profile;
      for (const [index, check] of checks.entries()) {
        if (!profile || stillCounts(check, profile)) continue;
        const what = nameOf(check);
        yield {
          place: { file: rosterPath(slug), field: `checks.${index}.value` },
          message:
            statedValue(check, profile) === undefined
              ? `Unexpected check of ${what}, which the profile no longer has`
              : `Unexpected value of ${what}, expected what the profile says now`,
          hint: 'Check again and write the new value and day, or remove the entry.',
        };
      }
    }
  },
});

function nameOf({ field, entry }: ValueCheck): string {
  return entry ? `case study \`${entry}\`` : `\`${field}\``;
}
