/** The layer table and the rules of writing, held against every file of the program, and against files that break them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ENVIRONMENT_FILES, LAYERS, REGISTRIES } from './architecture/layers.ts';
import { parseModule, type SourceText } from './architecture/parse-module.ts';
import { findBreaches } from './architecture/rules.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

function readProgram(): SourceText[] {
  return ['src', 'scripts', 'test'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
      .map(({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        return {
          path: path.relative(ROOT, file).replaceAll(path.sep, '/'),
          text: readFileSync(file, 'utf8'),
        };
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}

const program = readProgram();

const breaches = (file: string, text: string) => findBreaches([{ path: file, text }]);

test('the program keeps every rule', () => {
  expect(program.length).toBeGreaterThan(50);
  expect(findBreaches(program)).toEqual([]);
});

test('every exception that is listed is needed', () => {
  const modules = new Map(program.map((file) => [file.path, parseModule(file)]));
  const unread = ENVIRONMENT_FILES.filter((file) => !modules.get(file)?.mentions.includes('process.env'));
  expect([...unread, ...REGISTRIES.filter((file) => !modules.has(file))]).toEqual([]);
});

test('the table has no loop between layers', () => {
  const reach = (name: string, path: readonly string[]): string[] =>
    path.includes(name)
      ? [[...path, name].join(' → ')]
      : (LAYERS[name]?.layers ?? []).flatMap((next) => reach(next, [...path, name]));
  expect(Object.keys(LAYERS).flatMap((name) => reach(name, []))).toEqual([]);
});

test('every layer that the table names has a row', () => {
  const named = Object.values(LAYERS).flatMap(({ layers }) => layers);
  expect(named.filter((name) => !(name in LAYERS))).toEqual([]);
});

test.for([
  ['static', "import { check } from '#checks/check.ts';"],
  ['type-only', "import type { Check } from '#checks/check.ts';"],
  ['dynamic', "const { check } = await import('#checks/check.ts');"],
  ['re-exporting', "export { check } from '#checks/check.ts';"],
  ['re-exporting everything', "export * from '#checks/check.ts';"],
  ['inline type', "export type Check = import('#checks/check.ts').Check;"],
  ['relative', "import { check } from '../checks/check.ts';"],
] as const)('refuses a %s import of a higher layer', ([, text]) => {
  expect(breaches('src/domain/slug.ts', text)).toEqual([
    'src/domain/slug.ts: layers: imports layer `checks`',
  ]);
});

test('accepts an import of a lower layer and of a file beside', () => {
  expect(breaches('src/checks/x.ts', "import '#lib/text.ts'; import './check.ts';")).toEqual([]);
});

test('does not take a comment or a string for an import', () => {
  expect(
    breaches('src/lib/x.ts', "// import '#cli/main.ts'\nexport const x = `import '#cli/main.ts'`;"),
  ).toEqual([]);
});

test.for([
  ['front matter', "---\nimport { main } from '#cli/main.ts';\n---\n<p>a</p>"],
  ['script', "---\n---\n<p>a</p>\n<script>\n  import { main } from '#cli/main.ts';\n</script>"],
] as const)('reads the %s of a component', ([, text]) => {
  expect(breaches('src/site/components/ui/Icon.astro', text)).toEqual([
    'src/site/components/ui/Icon.astro: layers: imports layer `cli`',
  ]);
});

test.for(['review', 'github', 'cli'])('keeps %s out of the site', (layer) => {
  expect(breaches('src/site/data/x.ts', `import '#${layer}/x.ts';`)).toEqual([
    `src/site/data/x.ts: layers: imports layer \`${layer}\``,
  ]);
});

test('refuses a layer that the table does not know', () => {
  expect(breaches('src/plugins/x.ts', '')).toEqual([
    'src/plugins/x.ts: known-layer: lies in no layer of the table',
  ]);
});

test('refuses a package that the layer may not use', () => {
  expect(breaches('src/checks/x.ts', "import * as z from 'zod';")).toEqual([
    'src/checks/x.ts: packages: imports package `zod`',
  ]);
  expect(breaches('src/cli/x.ts', "import { build } from 'astro';")).toEqual([
    'src/cli/x.ts: packages: imports package `astro`',
  ]);
});

test('accepts a package by its name, by a path in it, and by the family', () => {
  expect(breaches('src/site/data/x.ts', "import 'astro/config'; import 'node:fs/promises';")).toEqual([]);
  expect(breaches('src/markdown/x.ts', "import 'hast-util-to-html';")).toEqual([]);
});

test('keeps disk and packages out of what runs in the browser', () => {
  const file = 'src/site/client/x.ts';
  expect(breaches(file, "import '#search/query.ts'; import './y.ts';")).toEqual([]);
  expect(breaches(file, "import 'node:fs';")).toEqual([`${file}: packages: imports package \`node:fs\``]);
  expect(breaches(file, "import '../data/hub.ts';")).toEqual([
    `${file}: client: imports \`../data/hub.ts\` into the browser`,
  ]);
  expect(breaches(file, "import '#repo/source.ts';")).toEqual([
    `${file}: client: imports \`#repo/source.ts\` into the browser`,
  ]);
});

test.for([
  ['new Date()', 'export const x = new Date();'],
  ['Date(', 'export const x = Date();'],
  ['Date.now', 'export const x = Date.now();'],
  ['Math.random', 'export const x = Math.random();'],
  ['performance.now', 'export const x = performance.now();'],
  ['crypto.randomUUID', 'export const x = crypto.randomUUID();'],
  ['process.', 'export const x = process.cwd();'],
  ['process.', "export const x = process['platform'];"],
  ['process.', 'export const { platform } = process;'],
  ['fetch(', "export const x = fetch('/');"],
  ['globalThis.fetch', "export const x = globalThis.fetch('/');"],
] as const)('refuses `%s` in a pure layer', ([mention, text]) => {
  expect(breaches('src/search/x.ts', text)).toEqual([`src/search/x.ts: pure: mentions \`${mention}\``]);
  expect(breaches('src/github/x.ts', text)).toEqual([]);
});

test('refuses the disk in a pure layer', () => {
  expect(breaches('src/images/x.ts', "import { readFileSync } from 'node:fs';")).toEqual([
    'src/images/x.ts: packages: imports package `node:fs`',
  ]);
});

test('lets only the layer that talks to GitHub, and the browser, use the network', () => {
  const text = "import { get } from 'node:https'; export const x = fetch('/');";
  expect(breaches('src/cli/x.ts', text)).toEqual([
    'src/cli/x.ts: network: reaches for the network with `node:https`',
    'src/cli/x.ts: network: reaches for the network with `fetch(`',
  ]);
  expect(breaches('src/site/client/x.ts', "export const x = fetch('/');")).toEqual([]);
});

test('accepts a date that is made from an argument', () => {
  expect(breaches('src/lib/x.ts', 'export const toDate = (text: string) => new Date(text);')).toEqual([]);
});

test('lets the environment be read where it enters, and nowhere else', () => {
  const text = 'export const { HUB_ROOT } = process.env;';
  expect(breaches('src/site/data/config.ts', text)).toEqual([]);
  expect(breaches('scripts/x.ts', text)).toEqual([]);
  expect(breaches('src/site/data/hub.ts', text)).toEqual([
    'src/site/data/hub.ts: environment: reads `process.env`',
  ]);
});

test('refuses an import that climbs two folders', () => {
  expect(breaches('src/api/v1/x.ts', "import '../../api/y.ts';")).toEqual([
    'src/api/v1/x.ts: far-relative: imports `../../api/y.ts` instead of `#layer/…`',
  ]);
});

test.for(['./text', '#lib/text', '..'])('refuses the import `%s` without an extension', (specifier) => {
  expect(breaches('src/lib/x/y.ts', `import '${specifier}';`)).toContain(
    `src/lib/x/y.ts: extension: imports \`${specifier}\` without its extension`,
  );
});

test('lets nobody but the safe wrapper parse front matter', () => {
  const text = "import matter from 'gray-matter';";
  expect(breaches('src/repo/front-matter.ts', text)).toEqual([]);
  expect(breaches('src/repo/source.ts', text)).toEqual([
    'src/repo/source.ts: gray-matter: imports `gray-matter`',
  ]);
  expect(breaches('scripts/x.ts', text)).toEqual(['scripts/x.ts: gray-matter: imports `gray-matter`']);
});

test.for([
  ['zod/v4', "import * as z from 'zod/v4';"],
  ['astro/zod', "import { z } from 'astro/zod';"],
  ['astro:schema', "import { z } from 'astro:schema';"],
  ['astro:content', "import { defineCollection, z } from 'astro:content';"],
] as const)('refuses zod from `%s`', ([from, text]) => {
  expect(breaches('scripts/x.ts', text)).toEqual([`scripts/x.ts: zod: imports zod from \`${from}\``]);
});

test.for([
  'src/lib/camelCase.ts',
  'src/lib/Pascal.ts',
  'src/lib/snake_case.ts',
  'src/site/components/ui/icon.astro',
  'src/site/components/ui/two-words.astro',
  'src/site/pages/Ranking.astro',
])('refuses the file name %s', (file) => {
  expect(breaches(file, '')).toEqual([
    `${file}: file-name: has a name of another form than its kind asks for`,
  ]);
});

test.for([
  'src/lib/two-words.ts',
  'src/site/content.config.ts',
  'test/lib/text.test.ts',
  'src/site/components/ui/Icon.astro',
  'src/site/pages/404.astro',
  'src/site/pages/index.astro',
  'src/site/pages/experts/[facet]/[...value].astro',
  'src/site/pages/api/v1/index.json.ts',
  'src/site/pages/manifest.webmanifest.ts',
])('accepts the file name %s', (file) => {
  expect(breaches(file, '')).toEqual([]);
});

test('refuses a barrel but accepts a registry', () => {
  expect(breaches('src/lib/index.ts', '')).toEqual([
    'src/lib/index.ts: barrel: is an `index.ts` but no registry',
  ]);
  expect(breaches('src/checks/index.ts', '')).toEqual([]);
});

test.for(['src/lib/utils.ts', 'src/repo/yaml-helpers.ts', 'src/cli/helpers/x.ts'])(
  'refuses the name %s, which says nothing',
  (file) => {
    expect(breaches(file, '')).toEqual([`${file}: vague-name: has a name that says nothing`]);
  },
);
