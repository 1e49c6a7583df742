import { expect, test } from 'vitest';
import { type FileToParse, parseAll, parseMany } from '#repo/parse-many.ts';

const profile = (name: string) =>
  Buffer.from(`---\nname: ${name}\nkinds: [agency]\nwebsite: http://a.example\n---\nText\n`);

/** More than are worth a thread; every third of them is broken. */
const files: FileToParse[] = Array.from({ length: 1_600 }, (_, index) => ({
  file: `partners/p${index}/profile.md`,
  kind: 'profile',
  bytes: index % 3 === 0 ? Buffer.from(`no front matter ${index}`) : profile(`Partner ${index}`),
}));

test('many files are parsed as one by one, in their order, problems included', async () => {
  expect(await parseMany(files)).toEqual(parseAll(files));
});

test('few files and none are parsed, too', async () => {
  expect(await parseMany(files.slice(0, 5))).toEqual(parseAll(files.slice(0, 5)));
  expect(await parseMany([])).toEqual([]);
});
