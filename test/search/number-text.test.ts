import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers, writeNumbers } from '#search/number-text.ts';

test('reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(4_000_000))), (numbers) => {
      expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers);
    }),
  );
});

test('takes one character for a small number and needs no escape in JSON', () => {
  const text = writeNumbers(Array(3_000).keys());
  expect(writeNumbers([0, 60])).toHaveLength(2);
  expect(JSON.stringify(text)).toHaveLength(text.length + 2);
});
