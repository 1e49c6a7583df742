import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checks } from '#checks/index.ts';
import { loadingRules } from '#checks/loading-rules.ts';
import type { ReviewRule } from '#review/review-rule.ts';
import { reviewRules } from '#review/rules.ts';

const page = path.resolve(import.meta.dirname, '../../content/docs/review-rules.md');

const LEVELS = {
  error: '**error**: the author mends it',
  review: '**review**: an editor decides',
  warning: '**warning**: asks for a look',
} as const;

function renderPage(): string {
  return `# Review rules

Every pull request is judged by these rules, in the terminal (\`npm run hub -- review\`), in CI and by the bot. They see
the whole hub before the change and after it. Owners, editors and the [review policy](hub-settings.md#review-policy) are
those from before the change, accounts are told apart by their numeric ids, and files of the change are read as data:
nothing of it is run.

An **error** must be mended by the author, whoever approves. What a **review** names is settled by an editor who
approves the very commit, and until then the change cannot merge itself. Rules that say so can also be switched off for
one pull request by an editor, with the label \`override: <rule>\`; the label of anybody else does nothing.

\`\`\`sh
npm run hub -- review --base main --head my-branch --author 583231
\`\`\`

\`--json\` prints \`{ class, outcome, findings }\` for programs, each finding with \`rule\`, \`level\`, \`path\`, and where there
are some \`line\`, \`message\`, \`hint\` and \`replacement\`, the whole line as it should read. The command ends with 0 when the
change is ready or can merge, with 1 when the author or an editor must act, and with 2 when it was called wrongly;
\`--advice\` ends with 1 only when the author must act.

| outcome | what it means | who acts |
| --- | --- | --- |
| \`changes-needed\` | a rule or a person asks for something, or it is a draft | the author |
| \`needs-editor\` | the lane, or a rule of level review, asks for an approval of this commit | an editor |
| \`ready\` | everything is there; the clock of the lane runs, or a person merges | nobody, or an editor |
| \`can-merge\` | the merge job may merge this commit now | the merge job |

| class | the change touches |
| --- | --- |
| \`new\` | one folder of \`partners/\` that was not there |
| \`own-edit\` | one folder of which the author is an owner |
| \`foreign-edit\` | a folder of others, or several folders |
| \`content\` | anything in \`content/\` |
| \`infra\` | anything else, or more than could be seen |

This page is written by \`npm run test:update\` from the rules themselves.

${reviewRules.map(renderRule).join('\n')}`;
}

function renderRule({ id, level, description, why, overridable }: ReviewRule): string {
  const label = overridable ? `, unless an editor sets the label \`override: ${id}\`` : '';
  return `## ${id}\n\n${LEVELS[level]}${label} · ${description}\n\n${why}\n`;
}

test('the page of all review rules is what the rules say of themselves', async () => {
  await expect(renderPage()).toMatchFileSnapshot(page);
});

test('no two rules share an id, checks included', () => {
  const ids = [...checks, ...loadingRules, ...reviewRules].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test('each rule says in a sentence what it asks, and why', () => {
  for (const { description, why } of reviewRules) {
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(why).toMatch(/^[A-Z].{60,}\.$/);
  }
});

test('what protects ownership and paths cannot be switched off', () => {
  const overridable = reviewRules.flatMap(({ id, overridable: may }) => (may ? [id] : []));
  expect(overridable).toEqual([
    ...['look-alike-name', 'look-alike-slug', 'look-alike-logo', 'international-host', 'copied-text'],
    'declarations',
  ]);
});

test('every rule has a test file of its own', () => {
  const tested = new Set(
    globSync('rules/*.test.ts', { cwd: import.meta.dirname }).map((file) => path.basename(file, '.test.ts')),
  );
  expect(reviewRules.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
});
