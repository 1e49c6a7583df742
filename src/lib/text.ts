/** Comparing words that people typed. */

/** Letters that Unicode does not take apart, and what people type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Lower case, without accents, punctuation or doubled spaces: the form in which two spellings are equal. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıħ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into the other.
 * Source: optimal string alignment, the restricted form of Damerau (1964), by rows.
 */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = [0, ...to.map((_, column) => column + 1)];
  for (const row of from.keys()) {
    const current = [row + 1];
    for (const column of to.keys()) {
      current.push(
        Math.min(
          at(last, column) + (from[row] === to[column] ? 0 : 1),
          at(last, column + 1) + 1,
          at(current, column) + 1,
          isSwap(from, row, to, column) ? at(beforeLast, column - 1) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last.at(-1) ?? 0;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/** Whether the letters here and before are each other's in the other word. */
function isSwap(from: readonly string[], row: number, to: readonly string[], column: number): boolean {
  if (row === 0 || column === 0) return false;
  return from[row] === to[column - 1] && from[row - 1] === to[column];
}

/** The allowed value that a mistyped one most likely meant, or `undefined` when none is near. */
export function nearest(value: string, allowed: Iterable<string>): string | undefined {
  const wanted = fold(value);
  let best: { option: string; distance: number } | undefined;
  for (const option of allowed) {
    const distance = editDistance(wanted, fold(option));
    if (!best || distance < best.distance) best = { option, distance };
  }
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return best && best.distance <= limit ? best.option : undefined;
}
