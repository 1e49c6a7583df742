import { defineRule } from '../review-rule.ts';

/** Two good changes of one file can merge without a conflict into a bad one. */
export const outdatedFolder = defineRule({
  id: 'outdated-folder',
  level: 'error',
  description: 'Nobody else has changed the same folder since the change was begun.',
  why: 'Two changes that are each valid may be merged by Git line by line into a file that nobody wrote, as with the same field twice. So a change of an older state must be brought up to date first, and is judged again.',
  *check({ pull: { movedFolders } }) {
    for (const folder of movedFolders) {
      yield {
        path: folder,
        message: `Unexpected older state of \`${folder}\`, which was changed meanwhile`,
        hint: 'Press "Update branch" in the pull request, or merge the base branch, and look at the result.',
      };
    }
  },
});
