import type { Hub } from '#domain/hub.ts';
import { editorsPath, readRubricName, rubricPath } from '#domain/repo-layout.ts';
import type { Rubric } from '#domain/rubric.ts';
import { quote } from '#lib/quote.ts';
import { nearest } from '#lib/text.ts';
import { defineCheck, type Finding } from './check.ts';

/** A reason on record helps nobody when it is filed under another name. */
export const reviewRecord = defineCheck({
  id: 'review-record',
  severity: 'warning',
  description: 'Every review record is about a partner that is or was here, and was written by an editor.',
  why: 'A record in a misnamed file would never be found again. Of a declined application there need be no partner, and the roster file of a removed one is enough. It is a warning, since records outlive editors.',
  *run(hub) {
    for (const [name, rubric] of hub.rubrics) {
      yield* strangerIn(name, rubric, hub);
      yield* nobodyIn(name, rubric, hub);
    }
  },
});

function* strangerIn(name: string, { decision }: Rubric, hub: Hub): Generator<Finding> {
  const { partner = name } = readRubricName(name) ?? {};
  const known = [hub.partners, hub.rosters, hub.unreadable].some((slugs) => slugs.has(partner));
  if (known || decision === 'declined') return;
  const guess = nearest(partner, hub.partners.keys());
  yield {
    place: { file: rubricPath(name) },
    message: `Unexpected partner ${quote(partner)} in the name of the file, expected ${guess ? quote(guess) : "the name of a partner's folder"}`,
    hint: 'Rename the file as the folder in `partners/`, followed by the day.',
  };
}

function* nobodyIn(name: string, { editor }: Rubric, { editors }: Hub): Generator<Finding> {
  // No editors means that their file is broken or empty, which is not the record's fault.
  if (editors.length === 0) return;
  const logins = editors.map(({ login }) => login);
  if (logins.some((login) => login.toLowerCase() === editor.toLowerCase())) return;
  const guess = nearest(editor, logins);
  yield {
    place: { file: rubricPath(name), field: 'editor' },
    message: `Unexpected editor ${quote(editor)}, expected ${guess ? quote(guess) : `the login of an editor in \`${editorsPath}\``}`,
    hint: guess
      ? `Did you mean ${quote(guess)}?`
      : 'Leave it when that person was an editor then; else name the one who decided.',
  };
}
