import { profilePath } from '#domain/repo-layout.ts';
import { defineRule } from '../review-rule.ts';
import { skeletonOf } from '../skeleton.ts';

/** Addresses are read even less closely than names. */
export const lookAlikeSlug = defineRule({
  id: 'look-alike-slug',
  level: 'review',
  overridable: true,
  description: 'The folder of a new partner cannot be taken for that of another one, present or former.',
  why: 'The slug stands in the address of the profile. `acrne-labs` for `acme-labs` is how people are led astray, so hyphens, `rn`, `vv`, `cl`, `1`, `0` and `5` are read as the letters that they look like. An editor decides.',
  *check({ change, base }) {
    if (change.class !== 'new' || change.partner === undefined) return;
    const skeleton = skeletonOf(change.partner);
    const former = [...base.hub.rosters.values()].flatMap(({ formerSlugs = [] }) => formerSlugs);
    for (const slug of new Set([...base.hub.partners.keys(), ...base.hub.unreadable, ...former])) {
      if (slug === change.partner || skeletonOf(slug) !== skeleton) continue;
      yield {
        path: profilePath(change.partner),
        message: `Unexpected folder \`${change.partner}\`, which looks like \`${slug}\``,
        hint: 'An editor decides whether both can stay; there is nothing to do.',
      };
    }
  },
});
