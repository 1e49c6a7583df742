/** Whatever strangers send, the review answers: it neither breaks nor lets through what cannot be read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toReviewInput } from '#repo/review-input.ts';
import { memorySource, overlay } from '#repo/source.ts';
import { reviewPull } from '#review/review-pull.ts';
import { writeHub } from '../../scripts/synthetic/hub.ts';
import { now } from '../builders.ts';
import { added, aPull, edited } from './a-pull.ts';

const files = Object.fromEntries([...writeHub(2, 5)].map(({ path, text }) => [path, text]));
const file = Object.keys(files).find((path) => path.endsWith('/profile.md')) ?? '';
const text = Buffer.from(files[file] ?? '');
const base = memorySource(files);

async function judge(path: string, bytes: Uint8Array) {
  const pull = aPull({ changes: [path in files ? edited(path) : added(path)] });
  return reviewPull(await toReviewInput(pull, base, overlay(base, new Map([[path, bytes]])), now));
}

test('a profile with any bytes in any place gets an answer', async () => {
  const splice = fc.record({
    at: fc.integer({ min: 0, max: text.length }),
    gone: fc.integer({ min: 0, max: 40 }),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc
        .constantFrom(
          '---\n',
          '\t',
          ': ',
          '[',
          '{',
          "'",
          '"',
          '&a ',
          '*a',
          '!!js ',
          '\r',
          '\0',
          '<!--',
          '](',
          '`',
          '\u202e',
          '\n- ',
        )
        .map((word) => Buffer.from(word)),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(splice, { minLength: 1, maxLength: 3 }), async (splices) => {
      const bytes = splices.reduce(
        (before, { at, gone, put }) =>
          Buffer.concat([before.subarray(0, at), put, before.subarray(at + gone)]),
        text,
      );
      const { findings, outcome } = await judge(file, bytes);
      const lines = bytes.toString('utf8').split(/\r\n?|\n/).length;
      for (const { line } of findings) if (line !== undefined) expect(line).toBeLessThanOrEqual(lines);
      for (const { replacement } of findings) expect(replacement ?? '').not.toContain('\n');
      expect(outcome).not.toBe('can-merge');
    }),
    { numRuns: 150, seed: 3 },
  );
}, 120_000);

test('a file of any name gets an answer, and nothing but profile and logo passes', async () => {
  const name = fc.oneof(
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.constantFrom('profile.md', 'logo.png', 'PROFILE.md', 'a/b'),
  );
  await fc.assert(
    fc.asyncProperty(name, name, async (folder, last) => {
      const { outcome } = await judge(`partners/${folder}/${last}`, Buffer.from('x'));
      expect(outcome).toBe('changes-needed');
    }),
    { numRuns: 100, seed: 4 },
  );
}, 120_000);
