import type { Hub } from '#domain/hub.ts';
import { profilePath, rosterPath } from '#domain/repo-layout.ts';
import { defineCheck, type Finding } from './check.ts';

/** One address can lead to one partner only. */
export const formerSlugs = defineCheck({
  id: 'former-slugs',
  severity: 'error',
  description: 'A former slug belongs to one partner, and no partner has it now.',
  why: 'Whoever kept an old address is led to the partner that had it. With two claimants, or with a new partner under the old name, that would be somebody else.',
  *run(hub) {
    const claims = new Map<string, string>();
    for (const [slug, { formerSlugs: list = [] }] of hub.rosters) {
      for (const [index, former] of list.entries()) {
        const fault = findFault(former, claims.get(former), hub);
        if (fault) yield { place: { file: rosterPath(slug), field: `formerSlugs.${index}` }, ...fault };
        claims.set(former, slug);
      }
    }
  },
});

function findFault(
  former: string,
  claimant: string | undefined,
  { partners, unreadable }: Hub,
): Pick<Finding, 'message' | 'hint'> | undefined {
  if (partners.has(former) || unreadable.has(former)) {
    return {
      message: `Unexpected former slug \`${former}\`, which is the slug of \`${profilePath(former)}\``,
      hint: 'Remove it from the list, or rename that folder.',
    };
  }
  if (claimant === undefined) return undefined;
  return {
    message: `Unexpected former slug \`${former}\`, already named in \`${rosterPath(claimant)}\``,
    hint: 'Keep it with the partner that had it last.',
  };
}
