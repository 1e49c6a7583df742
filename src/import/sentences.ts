/** Markdown → plain text → sentences, for headlines and for reading places out of prose. */

/** Ends of a "sentence" after which it in fact goes on. */
const GOES_ON = /(?:\b(?:inc|ltd|llc|corp|co|st|no|vs|e\.g|i\.e|etc|u\.s|dr|mr|mrs|ms|jr|sr|approx|est)\.)$/i;

/** The words of a Markdown text, without its marks: links keep their words, images and code fences go. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\[[^\]]*\]/g, '$1')
    .replace(/<[^<>]+>/g, ' ')
    .replace(/^ {0,3}(?:#{1,6} +|> ?|[-*+] +|\d+[.)] +)/gm, '')
    .replace(/\\\n/g, '\n')
    .replace(/(\*\*|__|~~|`)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(\S(?:.*?\S)?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** Sentences of a plain text. A blank line ends one even without a full stop. */
export function sentencesOf(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    const line = paragraph.replace(/\s+/g, ' ').trim();
    const pieces = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line)];
    const sentences: string[] = [];
    for (const { segment } of pieces) {
      const before = sentences.at(-1);
      if (before !== undefined && GOES_ON.test(before.trim()))
        sentences[sentences.length - 1] = before + segment;
      else sentences.push(segment);
    }
    return sentences.map((sentence) => sentence.trim()).filter(Boolean);
  });
}

/** The first sentence of at least `min` characters, cut to `max`; `undefined` when the text is too short. */
export function firstSentence(text: string, min: number, max: number): string | undefined {
  let line = '';
  for (const sentence of sentencesOf(text)) {
    line = `${line} ${sentence}`.trim().replace(/^[\s–—:;,.•-]+/, '');
    if (line.length >= min) return shorten(line, max);
  }
  return undefined;
}

/** Cut at a word with an ellipsis, when longer than `max` characters. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const words = /\s/.test(cut) ? cut.replace(/\s+\S*$/, '') : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${words.replace(/[\s,;:–—-]+$/, '')}…`;
}
