import { defineRule } from '../review-rule.ts';

/** What we cannot see whole, we do not approve. */
export const wholeList = defineRule({
  id: 'whole-list',
  level: 'review',
  description: 'Every changed file is seen.',
  why: 'Hosts cut long lists, and what stands behind the cut could be anything. So the length of the list must be the number that the host gives, and no file may be unreadable. A change that is not seen whole counts as a change of the program: people read it, and nothing merges it by itself.',
  *check({ pull: { truncated, changedFiles, changes } }) {
    if (truncated || changedFiles !== changes.length) {
      yield {
        path: '.',
        message: `Unexpected list of \`${changes.length}\` files, expected all \`${changedFiles}\` that are changed`,
        hint: 'Make it several smaller changes.',
      };
    }
    if (changedFiles === 0 && changes.length === 0) {
      yield {
        level: 'error',
        path: '.',
        message: 'Unexpected empty change, expected at least one file',
        hint: 'Commit what you want to change, and push it.',
      };
    }
  },
});
