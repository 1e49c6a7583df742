/** Texts of a built page with the language in which a screen reader says them. */
import type { Element } from 'hast';
import { type BuiltPage, findAll } from './built-site.ts';

interface Spoken {
  readonly lang: string;
  /** On one line. */
  readonly text: string;
}

/** Language and direction of the page as a whole. */
export function pageLanguage(page: BuiltPage): { lang: string; dir: string } {
  const [html] = findAll(page, 'html');
  return { lang: String(html?.properties['lang']), dir: String(html?.properties['dir']) };
}

export function spokenOn(page: BuiltPage): Spoken[] {
  return findAll(page, 'html').flatMap((html) => spokenIn(html, ''));
}

function spokenIn({ tagName, properties, children }: Element, around: string): Spoken[] {
  if (['script', 'style'].includes(tagName)) return [];
  const lang = String(properties['lang'] ?? around);
  return children.flatMap((child) => {
    if (child.type === 'element') return spokenIn(child, lang);
    const text = child.type === 'text' ? child.value.replace(/\s+/g, ' ').trim() : '';
    return text ? [{ lang, text }] : [];
  });
}
