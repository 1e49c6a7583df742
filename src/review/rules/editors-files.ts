import { touchedPaths } from '../pull.ts';
import { defineRule } from '../review-rule.ts';

/** Tiers, badges, editors and policy are what the program says; who is judged by them may only ask. */
export const editorsFiles = defineRule({
  id: 'editors-files',
  level: 'review',
  description: 'What lies in `content/` is decided by editors, whoever proposes it.',
  why: 'There stands what the program says of its partners: tier, standing, certifications, and who decides. Anybody may propose a change, as of a slip in the handbook, and an editor must approve it. Editors and the review policy are taken from before the change, so nobody can make himself one.',
  *check({ pull, base }) {
    if (base.hub.editors.some(({ id }) => id === pull.author.id)) return;
    for (const path of touchedPaths(pull)) {
      if (!path.startsWith('content/')) continue;
      yield {
        path,
        message: 'Unexpected change of a file of the editors by somebody else',
        hint: 'An editor decides about it; there is nothing to do.',
      };
    }
  },
});
