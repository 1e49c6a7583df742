/** Changes of an entry, put into its present file. What is not changed stays as its owner wrote it, comments included. */
import { type Document, isCollection, parseDocument } from 'yaml';
import { profileSchema } from '#domain/partner.ts';
import type { Change } from './changes.ts';

/**
 * The file with the changes and the present day as that of confirmation; `undefined` when the text is no profile, or
 * would be none any more. `about` replaces the description, unless it is empty.
 */
export function applyChanges(
  source: string,
  changes: readonly Change[],
  about: string,
  today: string,
): string | undefined {
  const text = `${source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim()}\n`;
  const [, frontMatter, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  if (frontMatter === undefined || body === undefined) return undefined;
  const document = parseDocument(frontMatter, { version: '1.2', strict: true });
  if (document.errors.length > 0) return undefined;
  for (const change of [...changes, { path: ['confirmed'], value: today }]) put(document, change);
  if (!profileSchema.safeParse(toData(document)).success) return undefined;
  const rest = about === '' ? body : `\n${about}\n`;
  return `---\n${document.toString({ lineWidth: 0 })}---\n${rest}`;
}

function put(document: Document, { path, value }: Change): void {
  if (value !== undefined) document.setIn(path, document.createNode(value));
  else if (document.hasIn(path)) document.deleteIn(path);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1)) : undefined;
  if (isCollection(parent) && parent.items.length === 0) document.deleteIn(path.slice(0, -1));
}

/** Aliases are refused, as everywhere. */
function toData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}
