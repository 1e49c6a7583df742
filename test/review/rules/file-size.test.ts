import { expect, test } from 'vitest';
import { fileSize } from '#review/rules/file-size.ts';
import { added, anInput } from '../a-pull.ts';
import { find } from '../find.ts';

test.for([
  ['partners/acme/profile.md', 24_576],
  ['partners/acme/logo.png', 524_288],
] as const)('threat 13: %s has at most %i bytes', ([path, size]) => {
  const withSize = (bytes: number) =>
    find(fileSize, anInput({ pull: { changes: [added(path, { size: bytes })] } }));
  expect(withSize(size)).toEqual([]);
  expect(withSize(size + 1)).toMatchObject([{ level: 'error', path }]);
});
