/** A source's Markdown → Markdown without raw HTML, foreign images and unsafe links. */
import { repairUrl } from './repair-url.ts';

const CODE = /(^(?:```|~~~)[\s\S]*?^(?:```|~~~)[^\n]*$|`[^`\n]+`)/m;

/** What is code stays as it is; all else loses its HTML, and links that lead nowhere safe lose their target. */
export function cleanMarkdown(markdown: string): string {
  return markdown
    .replaceAll('\r\n', '\n')
    .split(CODE)
    .map((part, index) => (index % 2 === 1 ? part : cleanText(part)))
    .join('')
    .replace(/(?<!\*)\*\*\s*\*\*(?!\*)|(?<!_)__\s*__(?!_)/g, '')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function cleanText(text: string): string {
  return withoutHtml(text.replace(/<(https?:\/\/[^\s<>]+)>/gi, '$1'))
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/!\[[^\]]*\]\[[^\]]*\]/g, '')
    .replace(
      /\[([^\][]*)\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+["'(][^)]*)?\s*\)/g,
      (_, label: string, target: string) => toLink(label, target),
    );
}

/** Removes tags until none is left, since `<scr<b>ipt>` shows one only after the first round. */
function withoutHtml(text: string): string {
  const next = text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|iframe|object|template|svg|math)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<\/?[a-z!?][^<>]*>/gi, '');
  return next === text ? text.replace(/<(?=[a-z/!?])/gi, '&lt;') : withoutHtml(next);
}

function toLink(label: string, target: string): string {
  const address = /^(?:https?:\/\/|www\.|[\w-]+(?:\.[\w-]+)+\/)/i.test(target)
    ? repairUrl(target)
    : undefined;
  return address?.ok && label.trim() ? `[${label}](${String(address.value)})` : label;
}
