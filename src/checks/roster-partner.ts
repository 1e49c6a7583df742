import { rosterPath } from '#domain/repo-layout.ts';
import { nearest } from '#lib/text.ts';
import { defineCheck } from './check.ts';

/** A record of nobody is a slip in a file's name, or was forgotten when the partner's folder went. */
export const rosterPartner = defineCheck({
  id: 'roster-partner',
  severity: 'error',
  description: 'Every roster file belongs to a partner, or remembers one that was removed.',
  why: 'A tier or a suspension in a misnamed file would silently not apply. Partners whose profile cannot be read count as existing. The file of a removed partner may outlive its folder: by it, the old address leads on.',
  *run(hub) {
    for (const [slug, { standing }] of hub.rosters) {
      if (hub.partners.has(slug) || hub.unreadable.has(slug) || standing.status === 'removed') continue;
      const guess = nearest(slug, hub.partners.keys());
      yield {
        place: { file: rosterPath(slug) },
        message: `Unexpected roster file, expected the name of a partner's folder${guess ? `, as \`${guess}\`` : ''}`,
        hint: guess
          ? `Did you mean \`${rosterPath(guess)}\`? Rename the file, or delete it.`
          : 'Rename the file as the folder in `partners/`, or delete it.',
      };
    }
  },
});
