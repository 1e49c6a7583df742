/** Who is asked about a change, in the format in which GitHub reads it. */
import type { Editor } from '#domain/editor.ts';

export const codeOwnersPath = '.github/CODEOWNERS';

/**
 * The text of `.github/CODEOWNERS`: editors own all but the partners' folders. The last line that fits a path counts, and
 * a line without a name takes the owners away. Who owns one partner stands in its profile, by an id that nobody can take over.
 */
export function toCodeOwners(editors: readonly Pick<Editor, 'login'>[]): string {
  const names = editors.map(({ login }) => `@${login}`);
  return [
    '# Written by `hub codeowners` from `content/editors.yml`: edit that file, not this one.',
    ['*', ...names].join(' '),
    '# Here the review says who may decide, from the numeric ids in each profile.',
    '/partners/',
    '',
  ].join('\n');
}
