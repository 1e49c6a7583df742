import { isListed } from '#domain/partner.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { quote } from '#lib/quote.ts';
import { defineRule, type RuleContext, type RuleFinding } from '../review-rule.ts';
import { skeletonOf } from '../skeleton.ts';

/** A name is only misleading beside another one, so names are compared with names that are there. */
export const lookAlikeName = defineRule({
  id: 'look-alike-name',
  level: 'review',
  overridable: true,
  description: 'A new name cannot be taken for the name of another partner.',
  why: 'Letters of other scripts, `rn` for `m` or `0` for `O` make a name look like another one. Names of every script are welcome: only a name that looks like an existing one goes to an editor, who knows whether both are meant.',
  *check(context) {
    const own = context.head.hub.partners.get(context.change.partner ?? '');
    const before = context.base.hub.partners.get(context.change.partner ?? '');
    if (!own || before?.profile.name === own.profile.name) return;
    yield* findAlike(own.slug, own.profile.name, context);
  },
});

function* findAlike(slug: string, name: string, { head, lineOf }: RuleContext): Generator<RuleFinding> {
  const skeleton = skeletonOf(name);
  if (skeleton === '') return;
  const path = profilePath(slug);
  for (const other of head.hub.partners.values()) {
    if (other.slug === slug || !isListed(other)) continue;
    const { name: known } = other.profile;
    if (known.toLowerCase() === name.toLowerCase() || skeletonOf(known) !== skeleton) continue;
    yield {
      path,
      line: lineOf?.(path, 'name'),
      message: `Unexpected name ${quote(name)}, which looks like ${quote(known)} of partner \`${other.slug}\``,
      hint: 'An editor decides whether both can stay; there is nothing to do.',
    };
  }
}
