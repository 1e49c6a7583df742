import { profilePath } from '#domain/repo-layout.ts';
import { defineRule } from '../review-rule.ts';

/** What only the author can know, and must stand by. */
export const declarations = defineRule({
  id: 'declarations',
  level: 'review',
  overridable: true,
  description: 'Who applies declares the rights to words and logo, and how far a machine wrote the words.',
  why: 'Nobody but the author can know it. A declaration with a day stands in the profile and in its history. Without one an editor asks; entries that the program writes itself need none.',
  *check({ head, change, pull, base }) {
    const after = head.hub.partners.get(change.partner ?? '');
    if (change.class !== 'new' || !after || after.profile.declarations) return;
    if (base.hub.editors.some(({ id }) => id === pull.author.id)) return;
    yield {
      path: profilePath(after.slug),
      message: 'Missing field `declarations`, expected rights and use of machines',
      hint: 'Add `declarations: { on: …, rights: true, aiUse: none }` with the day of today; `aiUse` may be `none`, `assisted` or `generated`.',
    };
  },
});
