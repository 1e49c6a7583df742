import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Rule } from '#checks/check.ts';
import { checks } from '#checks/index.ts';
import { loadingRules } from '#checks/loading-rules.ts';

const project = path.resolve(import.meta.dirname, '../..');
const page = path.join(project, 'content/docs/checks.md');

function renderPage(): string {
  return `# Checks

\`npm run check\` reads every content file and applies the rules below, as CI and the review bot do. An **error** stops
a build and a merge, a **warning** asks for a look. Each message names the file, the line and the field, says what was
found and what was expected, and how to mend it. \`npm run check -- --json\` prints the same for programs: a list of
\`{ check, severity, file, line?, field?, message, hint? }\`.

The exit code is 0 when there is no error, 1 when there is one, and 2 when the command was called wrongly.

This page is written by \`npm run test:update\` from the checks themselves.

## While files are read

${loadingRules.map(renderRule).join('\n')}
## Over the whole hub

${checks.map(renderRule).join('\n')}`;
}

function renderRule({ id, severity, description, why }: Rule): string {
  return `### ${id}\n\n**${severity}** · ${description}\n\n${why}\n`;
}

test('the page of all checks is what the checks say of themselves', async () => {
  await expect(renderPage()).toMatchFileSnapshot(page);
});

test('each rule has an anchor of its own and its description on the page', () => {
  const text = renderPage();
  const headings = [...text.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  const rules = [...loadingRules, ...checks];
  expect(headings).toEqual(rules.map(({ id }) => id));
  expect(new Set(headings).size).toBe(headings.length);
  for (const { id, description } of rules) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(text).toContain(description);
  }
});

test('every id that the program gives to a problem is on the page', () => {
  const known = new Set([...loadingRules, ...checks].map(({ id }) => id));
  const given = globSync('src/**/*.ts', { cwd: project }).flatMap((file) =>
    [...readFileSync(path.join(project, file), 'utf8').matchAll(/\bcheck: '([a-z-]+)'/g)].map(([, id]) => id),
  );
  expect(given).toEqual(expect.arrayContaining(['layout', 'readable', 'schema', 'logo', 'brand-files']));
  expect(given.filter((id) => !known.has(id ?? ''))).toEqual([]);
});

test('every check has a test file of its own', () => {
  const tested = new Set(
    globSync('*.test.ts', { cwd: import.meta.dirname }).map((file) => file.replace('.test.ts', '')),
  );
  expect(checks.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
});
