import { profilePath } from '#domain/repo-layout.ts';
import { defineRule } from '../review-rule.ts';

/** People may mend what they do not own, and somebody who does must agree. */
export const foreignProfile = defineRule({
  id: 'foreign-profile',
  level: 'review',
  description: 'A profile is changed by its owners, or with the approval of an editor.',
  why: 'Who finds a slip in an entry of somebody else may propose to mend it. But only owners speak for a partner, so one of them may approve it as an editor may; for entries that nobody has claimed yet the editors do.',
  *check({ change, pull, base }) {
    const { partner } = change;
    if (change.class !== 'foreign-edit' || partner === undefined) return;
    if (base.hub.editors.some(({ id }) => id === pull.author.id)) return;
    const claimed = (base.hub.partners.get(partner)?.profile.owners ?? []).length > 0;
    yield {
      path: profilePath(partner),
      message: claimed
        ? `Unexpected author: account \`${pull.author.id}\` is none of the owners of \`${partner}\``
        : `Unexpected author: nobody has claimed \`${partner}\` yet`,
      hint: 'An owner or an editor decides about it; there is nothing to do.',
    };
  },
});
