import { profilePath } from '#domain/repo-layout.ts';
import { defineRule } from '../review-rule.ts';
import { passagesOf, shareIn } from '../shingles.ts';

/** Passages below which a text is too short to be called a copy. */
const FEWEST = 12;
/** Share of a text's passages from which on it counts as copied. */
const COPIED = 0.5;

/** A copied description misleads whoever compares two partners. */
export const copiedText = defineRule({
  id: 'copied-text',
  level: 'review',
  overridable: true,
  description: 'At most half of a new description stands in that of another partner.',
  why: 'Descriptions are compared by runs of six words, in scripts without spaces of six letters. Two honest texts share almost none. An editor looks, since a partner may have two entries, or both may quote a third.',
  *check({ base, head, change, lineOf }) {
    const own = head.hub.partners.get(change.partner ?? '');
    if (!own || base.hub.partners.get(own.slug)?.body === own.body) return;
    const passages = passagesOf(own.body);
    if (passages.runs.size < FEWEST) return;
    const path = profilePath(own.slug);
    for (const other of head.hub.partners.values()) {
      if (other.slug === own.slug) continue;
      const share = shareIn(other.body, passages);
      if (share < COPIED) continue;
      yield {
        path,
        line: lineOf?.(path, 'body'),
        message: `Unexpected text, of which \`${Math.round(share * 100)} %\` stands in the profile of \`${other.slug}\``,
        hint: 'Say it in your own words, or leave it to an editor to decide.',
      };
    }
  },
});
