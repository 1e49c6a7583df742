import { touchedPaths } from '../pull.ts';
import { defineRule } from '../review-rule.ts';

/** One owner can answer for one folder; a change of two has no owner. */
export const onePartner = defineRule({
  id: 'one-partner',
  level: 'error',
  description: 'A change touches the folder of one partner and nothing else.',
  why: 'Owners answer for their own folder. What touches two of them, or a folder and files of the program, would have to be judged by several people at once. Both names of a renamed file count. Editors may change many at a time; another editor looks.',
  *check({ pull, base }) {
    const paths = touchedPaths(pull);
    const folders = new Set(paths.flatMap((path) => /^partners\/[^/]+(?=\/)/.exec(path)?.[0] ?? []));
    const others = paths.filter((path) => !path.startsWith('partners/'));
    if (folders.size === 0 || (folders.size === 1 && others.length === 0)) return;
    const found = [...[...folders].sort(), ...others.sort()];
    yield {
      level: base.hub.editors.some(({ id }) => id === pull.author.id) ? 'review' : 'error',
      path: found[1] ?? '.',
      message: `Unexpected change of ${count(folders.size)}${others.length > 0 ? ' and of other files' : ''}, expected one folder of \`partners/\``,
      hint: 'Make a pull request of its own for each.',
    };
  },
});

function count(folders: number): string {
  return folders === 1 ? 'a partner' : `${folders} partners`;
}
