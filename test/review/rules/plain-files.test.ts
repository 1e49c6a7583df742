import { expect, test } from 'vitest';
import { plainFiles } from '#review/rules/plain-files.ts';
import { added, anInput, removed } from '../a-pull.ts';
import { find } from '../find.ts';

const messages = (path: string, mode = '100644') =>
  find(plainFiles, anInput({ pull: { changes: [added(path, { mode })] } })).map(({ message }) => message);

test.for([
  ['an executable file', '100755'],
  ['a symbolic link', '120000'],
  ['a submodule', '160000'],
  ['an unknown mode', '100664'],
] as const)('threat 15: %s is refused', ([, mode]) => {
  expect(messages('partners/acme/profile.md', mode)).toEqual([
    expect.stringMatching(/^Unexpected .*, expected a plain file$/),
  ]);
});

test('threat 15: a link in the files of the editors is refused, too', () => {
  expect(messages('content/roster/acme.yml', '120000')).toHaveLength(1);
});

test.for([
  'partners/acme/profile.mdx',
  'partners/acme/index.js',
  'partners/acme/logo.gif',
  'partners/acme/deep/profile.md',
  'partners/acme/.gitattributes',
  'partners/acme/Profile.md',
])('threat 10: %s is no file of a partner', (path) => {
  expect(messages(path)).toEqual([expect.stringMatching(/^Unexpected file\./)]);
});

test.for([
  'partners/$(id)/profile.md',
  'partners/a\nb/profile.md',
  'partners/con/profile.md',
  'partners/admin/profile.md',
  'partners/acme./profile.md',
  'partners/acmé/profile.md',
  'partners/../profile.md',
  'partners/](x)/profile.md',
])('threat 18: %j is no folder of a partner', (path) => {
  expect(messages(path)).toEqual([expect.stringMatching(/^Unexpected file\./)]);
});

test.for(['partners/acme/profile.md', 'partners/acme/logo.svg', 'content/docs/a.md', 'src/run.sh'])(
  'accepts %s',
  (path) => {
    expect(messages(path)).toEqual([]);
  },
);

test('what is removed need not be plain', () => {
  expect(find(plainFiles, anInput({ pull: { changes: [removed('partners/acme/x.js')] } }))).toEqual([]);
});
