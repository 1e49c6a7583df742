/**
 * Whole numbers as printable text that JSON leaves as it is. The 93 printable ASCII characters without `"` and `\` are
 * digits: the first 61 end a number, the other 32 carry five bits and say that more follows, least significant first.
 * Small numbers take one character, which is what gzip's Huffman coding wants.
 */

const DIGITS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (digit) => digit !== '"' && digit !== '\\',
);
const LAST = 61;
const MORE = DIGITS.length - LAST;
const VALUE_OF = new Uint8Array(128);
for (const [value, digit] of DIGITS.entries()) VALUE_OF[digit.charCodeAt(0)] = value;

export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    for (; rest >= LAST; rest = Math.floor(rest / MORE)) text += DIGITS[LAST + (rest % MORE)];
    text += DIGITS[rest];
  }
  return text;
}

/** The numbers of a text that `writeNumbers` made. */
export function readNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  let number = 0;
  let unit = 1;
  for (let at = 0; at < text.length; at++) {
    const value = VALUE_OF[text.charCodeAt(at)] ?? 0;
    number += (value < LAST ? value : value - LAST) * unit;
    if (value >= LAST) {
      unit *= MORE;
      continue;
    }
    numbers[count++] = number;
    number = 0;
    unit = 1;
  }
  return numbers.subarray(0, count);
}
