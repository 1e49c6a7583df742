import type { Correction } from '#search/text-match.ts';

/** What was typed, with the words that were taken for its slips. */
export function corrected(typed: string, corrections: readonly Correction[]): string {
  const used = new Map(corrections.map(({ typed: word, used: known }) => [word, known]));
  return typed
    .split(/\s+/)
    .map((word) => used.get(word) ?? word)
    .join(' ');
}
