/** Comparing words that people typed. */

/** Lower case, without accents, punctuation or doubled spaces: the form in which two spellings are equal. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Levenshtein distance, in code points. Source: the two-row form of Wagner and Fischer (1974). */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let previous = to.map((_, index) => index + 1);
  previous.unshift(0);
  for (const [row, letter] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const swap = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(swap, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
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
