import { editorsPath, rosterPath } from '#domain/repo-layout.ts';
import type { Roster } from '#domain/roster.ts';
import { quote } from '#lib/quote.ts';
import { nearest } from '#lib/text.ts';
import { defineCheck } from './check.ts';

/** Whoever looks after a partner must be able to act. */
export const rosterEditor = defineCheck({
  id: 'roster-editor',
  severity: 'error',
  description: 'The manager in a roster file, and whoever checked something, is an editor.',
  why: 'A manager who is no editor can answer a partner but cannot merge anything. Logins are compared without case, as GitHub does.',
  *run(hub) {
    // No editors means that their file is broken or empty, which is not the roster's fault.
    if (hub.editors.length === 0) return;
    const logins = new Map(hub.editors.map(({ login }) => [login.toLowerCase(), login]));
    for (const { slug, field, role, login } of [...hub.rosters].flatMap(loginsOf)) {
      if (logins.has(login.toLowerCase())) continue;
      const guess = nearest(login, logins.values());
      yield {
        place: { file: rosterPath(slug), field },
        message: `Unexpected ${role} ${quote(login)}, expected ${guess ? `\`${guess}\`` : `the login of an editor in \`${editorsPath}\``}`,
        hint: guess
          ? `Did you mean \`${guess}\`?`
          : `Name an editor, or add this login to \`${editorsPath}\`.`,
      };
    }
  },
});

interface NamedLogin {
  readonly slug: string;
  readonly field: string;
  readonly role: string;
  readonly login: string;
}

function loginsOf([slug, { manager, checks = [] }]: readonly [string, Roster]): NamedLogin[] {
  return [
    ...checks.flatMap(({ by }, index) =>
      by === undefined ? [] : [{ slug, field: `checks.${index}.by`, role: 'checker', login: by }],
    ),
    ...(manager === undefined ? [] : [{ slug, field: 'manager', role: 'manager', login: manager }]),
  ];
}
