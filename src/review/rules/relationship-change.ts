import { profilePath } from '#domain/repo-layout.ts';
import { defineRule } from '../review-rule.ts';

/** Readers are told who earns from what; nobody stops telling them without a word. */
export const relationshipChange = defineRule({
  id: 'relationship-change',
  level: 'review',
  description: 'The disclosed relationship to the program changes with the approval of an editor.',
  why: 'Readers see on each profile whether money can depend on them, and links are marked for it. The program knows its own contracts, so an editor compares.',
  *check({ base, head, change, lineOf }) {
    const after = head.hub.partners.get(change.partner ?? '');
    const before = base.hub.partners.get(change.partner ?? '');
    if (!before || !after || before.profile.relationship === after.profile.relationship) return;
    const path = profilePath(after.slug);
    yield {
      path,
      line: lineOf?.(path, 'relationship'),
      message: `Unexpected relationship \`${after.profile.relationship}\`, so far \`${before.profile.relationship}\``,
      hint: 'An editor compares it with the contracts; there is nothing to do.',
    };
  },
});
