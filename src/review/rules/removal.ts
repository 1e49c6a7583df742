import { classify } from '#domain/repo-layout.ts';
import { defineRule } from '../review-rule.ts';

/** A file that is gone leaves an address that leads nowhere. */
export const removal = defineRule({
  id: 'removal',
  level: 'review',
  description: 'A profile is deleted only with the approval of an editor.',
  why: 'Who leaves writes `lifecycle: { status: left, … }`: the page then says so, and links keep leading somewhere. To delete the file is for what should never have been there.',
  *check({ pull }) {
    for (const { path, previousPath, after } of pull.changes) {
      const gone = previousPath ?? (after ? undefined : path);
      const kind = gone === undefined ? undefined : classify(gone);
      if (gone === undefined || kind?.kind !== 'profile') continue;
      yield {
        path: gone,
        message: `Unexpected removal of the profile \`${kind.partner}\``,
        hint: 'To leave, write `lifecycle: { status: left, on: …, reason: … }` instead; else an editor decides.',
      };
    }
  },
});
