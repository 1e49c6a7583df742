import { expect, test } from 'vitest';
import { parseFile } from '#repo/parse-file.ts';

const tier = (id: string) => `  - { id: ${id}, name: Name, summary: Words, requirements: [], ring: plain }`;
const parse = (...ids: string[]) =>
  parseFile('content/tiers.yml', 'tiers', Buffer.from(`tiers:\n${ids.map(tier).join('\n')}\n`));

test('the second entry with one id is refused, with its line and the first entry', () => {
  expect(parse('gold', 'silver', 'gold')).toMatchObject({
    ok: false,
    problems: [
      {
        place: { field: 'tiers.2.id', line: 4 },
        message: 'Unexpected `gold`, expected a value that no other entry has, as entry 1 does',
        hint: 'Correct the value.',
      },
    ],
  });
});

test('entries with ids of their own are accepted', () => {
  expect(parse('gold', 'silver')).toMatchObject({ ok: true });
});

test.each([
  ['taxonomy', 'title: T\nsingular: T\nterms: [{ id: a, name: A }, { id: a, name: B }]', 'terms.1.id'],
  ['editors', 'editors: [{ id: 1, login: a, name: A }, { id: 1, login: b, name: B }]', 'editors.1.id'],
  [
    'ranking',
    'neverCounts: []\nsignals: [{ id: tier, weight: 1, why: x }, { id: tier, weight: 2, why: y }]',
    'signals.1.id',
  ],
] as const)('doubled ids are refused in %s', (kind, text, field) => {
  expect(parseFile('content/x.yml', kind, Buffer.from(text))).toMatchObject({
    ok: false,
    problems: [{ place: { field } }],
  });
});
