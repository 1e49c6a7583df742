/** Finds phrases in scripts that put no spaces between words. */
import type { BriefText } from './brief-text.ts';
import type { Found } from './phrase-book.ts';

/** Scripts that put no spaces between words, and Korean, whose particles follow without one. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** All places where the folded phrase stands in the brief. */
export function findUnspaced<Meaning>(brief: BriefText, wanted: string, meaning: Meaning): Found<Meaning>[] {
  const found: Found<Meaning>[] = [];
  const { folded, origins } = brief;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const start = origins[at] ?? 0;
    const end = origins[at + wanted.length] ?? brief.text.length;
    if (isInsideKatakana(brief.text, start, end)) continue;
    const place = Math.max(
      0,
      brief.words.findIndex((word) => word.end > start),
    );
    found.push({ meaning, first: place, last: place, exact: true, loose: false, start, end });
  }
  return found;
}

/** Katakana spells foreign words one after the other: there `タイ` is Thailand only when it stands alone. */
function isInsideKatakana(text: string, from: number, to: number): boolean {
  const kana = /^[\p{Script=Katakana}ー]$/u;
  return (
    (kana.test(text[from] ?? '') && kana.test(text[from - 1] ?? '')) ||
    (kana.test(text[to - 1] ?? '') && kana.test(text[to] ?? ''))
  );
}
