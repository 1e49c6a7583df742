/** The fast reader must read nothing otherwise than the whole parser: it is held against it, over real and broken files. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainYaml } from '#repo/plain-yaml.ts';
import { parseAnyYaml } from '#repo/yaml.ts';
import { writeHub } from '../../scripts/synthetic/hub.ts';
import { createRandom } from '../../scripts/synthetic/random.ts';
import { faults } from '../review/faults.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** What both say; `undefined` where the fast one gives up. */
function compare(text: string): unknown {
  const plain = readPlainYaml(text);
  if (plain === undefined) return undefined;
  const whole = parseAnyYaml(text);
  expect(whole, text).toEqual({ ok: true, data: plain.data });
  // `toEqual` takes a field without value for none.
  expect(JSON.stringify(whole.ok && whole.data), text).toBe(JSON.stringify(plain.data));
  return plain.data;
}

const yamlOf = (text: string) =>
  text.startsWith('---\n') ? text.slice(4, text.indexOf('\n---', 3) + 1) : text;

test('reads files of the demo and of the fixtures as the parser does', () => {
  const files = globSync(['{,test/fixtures/hub/}{partners,content}/**/*.{md,yml}'], { cwd: project });
  const read = files.filter(
    (file) => compare(yamlOf(readFileSync(path.join(project, file), 'utf8'))) !== undefined,
  );
  expect(files.length).toBeGreaterThan(100);
  expect(read.length).toBeGreaterThan(40);
});

test('reads most synthetic profiles, and broken ones as the parser does', () => {
  const profiles = [...writeHub(60, 3)]
    .filter((file) => file.path.startsWith('partners/'))
    .map(({ text }) => text);
  const read = profiles.filter((text) => compare(yamlOf(text)) !== undefined);
  expect(read.length / profiles.length).toBeGreaterThan(0.5);
  const random = createRandom(1);
  for (const text of profiles) {
    for (const fault of faults) {
      const faulty = fault.inject(text, (count) => random.int(0, count - 1));
      if (faulty) compare(yamlOf(faulty.text));
    }
  }
});

const word = fc.constantFrom(
  ...[
    'a',
    'key',
    'true',
    'Null',
    'no',
    '~',
    '0',
    '007',
    '12',
    '1.5',
    '1e3',
    '0x1f',
    '0o7',
    '1_000',
    '.inf',
    '-1',
    '+2',
  ],
  ...[
    '2026-11-02',
    '2026-11',
    '12:30',
    'a: b',
    'a:b',
    'a:',
    'a #b',
    'a#b',
    '# c',
    'é',
    '株',
    '٣',
    "it's",
    "'q'",
    "'a''b'",
  ],
  ...[
    "'a: b'",
    '"d"',
    '[a, b]',
    '[ ]',
    '[a,, b]',
    '[a: b]',
    "['a', b]",
    '{ a: 1 }',
    '{a: 1}',
    "{ a: 'x:y', b: [c] }",
    '{}',
  ],
  ...[
    '&a b',
    '*a',
    '!t x',
    '| x',
    '> x',
    '%x',
    '@x',
    '`x',
    '- x',
    '-',
    '?',
    ': x',
    'a, b',
    'a ]',
    'a}',
    '__proto__',
    '<<',
  ],
  ...['constructor', 'a\tb', 'x ', '', 'a\u00a0', '\u3000a', 'a\u2009b'],
);
const indent = fc.constantFrom('', '', '', '  ', '  ', '    ', ' ', '- ', '  - ', '    - ', '-  ', '- - ');
const line = fc
  .tuple(indent, word, fc.constantFrom(': ', ':', ' : ', '', ':  '), word)
  .map((parts) => parts.join(''));

/** Mostly well-formed: fields with names of their own, in steps of two spaces. */
const field = fc.tuple(fc.constantFrom('', '', '', '  ', '  - ', '- ', '    '), word);
const tidy = fc
  .array(field, { minLength: 1, maxLength: 4 })
  .map((fields) =>
    fields
      .map(([lead, value], index) =>
        index % 3 === 2 && lead.endsWith('- ') ? `${lead}${value}` : `${lead}k${index}: ${value}`,
      )
      .join('\n'),
  );

test('reads tidy lines as the parser does, and many of them', () => {
  let read = 0;
  fc.assert(
    fc.property(tidy, (text) => {
      if (compare(text) !== undefined) read += 1;
    }),
    { numRuns: 4_000, seed: 11 },
  );
  expect(read).toBeGreaterThan(200);
});

test('reads whatever lines in any order as the parser does, or not at all', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), (lines) => void compare(lines.join('\n'))),
    { numRuns: 4_000, seed: 7 },
  );
});

test.for([
  ['anchors', 'a: &x 1\nb: *x'],
  ['tags', 'a: !!str 1'],
  ['merge keys', '<<: { a: 1 }'],
  ['doubled keys', 'a: 1\na: 2'],
  ['prototypes', '__proto__: { a: 1 }'],
  ['escapes', 'a: "\\u202e"'],
  ['several documents', 'a: 1\n---\nb: 2'],
  ['texts over several lines', 'a: b\n  c'],
  ['block texts', 'a: |\n  b'],
  ['a list alone', '- a'],
  ['nothing', ''],
] as const)('leaves %s to the parser', ([, text]) => {
  expect(readPlainYaml(text)).toBeUndefined();
});
