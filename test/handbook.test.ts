import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeFieldTables } from '#api/field-reference.ts';
import { collections } from '#repo/collections.ts';
import packageJson from '../package.json' with { type: 'json' };

const pages = [
  'README.md',
  '.github/CONTRIBUTING.md',
  ...readdirSync('content/docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join('content/docs', name))
    .sort(),
];

const read = (page: string) => readFileSync(page, 'utf8');

/** The anchors of a page, as GitHub makes them from headings. */
function anchorsOf(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(['content/docs/profile.md', 'content/docs/hub-settings.md', 'content/docs/languages.md'])(
  'the tables of %s are those of the schemas',
  async (page) => {
    await expect(writeFieldTables(read(page), collections)).toMatchFileSnapshot(`../${page}`);
  },
);

test('refuses a table of a kind that does not exist', () => {
  expect(() => writeFieldTables('<!-- fields nothing --><!-- /fields -->', collections)).toThrow('nothing');
});

test('keeps what is written around a table', () => {
  const page = writeFieldTables('before\n\n<!-- fields tiers -->old<!-- /fields -->\n\nafter\n', collections);
  expect(page).toMatch(/^before\n\n<!-- fields tiers -->\n\n\| Field .*after\n$/s);
  expect(page).not.toContain('old');
  expect(writeFieldTables(page, collections)).toBe(page);
});

test.each(pages)('every link of %s leads to a file and a heading', (page) => {
  for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:|mailto:)([^)]+)\)/g)) {
    const [file = '', anchor] = target.split('#');
    const found = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
    expect(existsSync(found), `${target} exists`).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(found), target).toContain(anchor);
  }
});

test.each(pages)('every npm script that %s names is there', (page) => {
  const scripts = [...read(page).matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, script]) => script);
  expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(scripts));
});

test('the record of runtime dependencies has a row for each, with its version', () => {
  const record = read('content/docs/decisions/0009-runtime-dependencies.md');
  const rows = [...record.matchAll(/^\| (`.+?`) \| ([\d.]+) \|/gm)].flatMap(([, names = '', version]) =>
    names.split(', ').map((name) => [name.replaceAll('`', ''), version]),
  );
  expect(Object.fromEntries(rows)).toEqual(packageJson.dependencies);
});
