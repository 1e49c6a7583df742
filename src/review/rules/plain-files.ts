import { classify } from '#domain/repo-layout.ts';
import type { ChangedFile } from '../pull.ts';
import { defineRule, type RuleFinding } from '../review-rule.ts';

const PLAIN = '100644';
const KINDS: Readonly<Record<string, string>> = {
  '100755': 'executable file',
  '120000': 'symbolic link',
  '160000': 'submodule',
};

/** A link or a submodule is somebody else's content under a name that we trust. */
export const plainFiles = defineRule({
  id: 'plain-files',
  level: 'error',
  description: 'Content consists of plain files with names that are expected there.',
  why: 'A link can point to any file of the machine that builds the site, a submodule to any repository, and a file that may be run is no text. `partners/<slug>/` holds `profile.md` and one logo. What is removed need not be plain.',
  *check({ pull }) {
    for (const change of pull.changes) yield* findFaults(change);
  },
});

function* findFaults({ path, after }: ChangedFile): Generator<RuleFinding> {
  const isContent = path.startsWith('partners/') || path.startsWith('content/');
  if (!after || !isContent) return;
  if (after.mode !== PLAIN) {
    yield {
      path,
      message: `Unexpected ${KINDS[after.mode] ?? 'special file'}, expected a plain file`,
      hint: 'Put the content itself in its place, as a file that cannot be run.',
    };
  }
  const kind = classify(path);
  if (kind.kind === 'unexpected') {
    yield { path, message: `Unexpected file. ${kind.reason}`, hint: 'Move or delete it.' };
  }
}
