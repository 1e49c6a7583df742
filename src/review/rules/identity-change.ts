import type { Profile } from '#domain/partner.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { hostOf } from '#domain/web-address.ts';
import { quote } from '#lib/quote.ts';
import { defineRule, type RuleContext, type RuleFinding } from '../review-rule.ts';

/** Whoever steals an account changes first where clients are sent. */
export const identityChange = defineRule({
  id: 'identity-change',
  level: 'review',
  description: 'Name, website host and contact of a partner change with the approval of an editor.',
  why: 'An account can be stolen, and then the first thing that changes is where clients and their messages go. An editor asks the partner by another way before such a change is merged. Another page on the same host is no such change.',
  *check(context) {
    const { base, head, change } = context;
    const before = base.hub.partners.get(change.partner ?? '');
    const after = head.hub.partners.get(change.partner ?? '');
    if (!before || !after) return;
    for (const { field, what } of changesOf(before.profile, after.profile)) {
      yield toFinding(profilePath(after.slug), field, what, context);
    }
  },
});

function* changesOf(before: Profile, after: Profile): Generator<{ field: string; what: string }> {
  if (before.name !== after.name) yield { field: 'name', what: `name ${quote(after.name)}` };
  const host = hostOf(after.website);
  if (hostOf(before.website) !== host) yield { field: 'website', what: `website host ${quote(host)}` };
  for (const key of ['form', 'endpoint', 'booking', 'email'] as const) {
    const [old, now] = [before.contact?.[key], after.contact?.[key]];
    if (now !== undefined && now !== old)
      yield { field: `contact.${key}`, what: `\`${key}\` of the contact` };
  }
}

function toFinding(path: string, field: string, what: string, { lineOf }: RuleContext): RuleFinding {
  return {
    path,
    line: lineOf?.(path, field),
    message: `Unexpected new ${what}`,
    hint: 'An editor makes sure that the partner wants it; there is nothing to do.',
  };
}
