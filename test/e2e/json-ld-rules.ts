/** What structured data may claim: only what the page shows. */
import type { Element, ElementContent } from 'hast';
import { countryName, formatDate, languageName } from '#lib/intl.ts';
import { type BuiltPage, findAll, metaOf, textOf } from './built-site.ts';

type Value = string | number | Item | readonly Value[];
interface Item {
  readonly [key: string]: Value;
}

/** Things that a page describes. */
export function thingsOn(page: BuiltPage): Item[] {
  return findAll(page, 'script', { type: 'application/ld+json' }).flatMap((script) => {
    const data = JSON.parse(textOf(script));
    return data['@context'] === 'https://schema.org' ? data['@graph'] : [data];
  });
}

/** Claims without anything on the page that shows them, as `Person.name: …`. `address` is the page's own. */
export function unseenClaims(page: BuiltPage, address: string): string[] {
  const linked = Object.entries({ a: 'href', img: 'src', image: 'href', form: 'action' }).flatMap(
    ([tagName, name]) => findAll(page, tagName).map(({ properties }) => properties[name] ?? ''),
  );
  const sight: Sight = {
    locale: String(findAll(page, 'html')[0]?.properties['lang']),
    words: tidy(`${visibleText(findAll(page, 'body')[0])} ${metaOf(page, 'description')}`),
    addresses: new Set([address, ...linked.map((link) => new URL(String(link), address).href)]),
  };
  return thingsOn(page).flatMap((thing) => unseen(thing, String(thing['@type']), sight));
}

interface Sight {
  readonly locale: string;
  readonly words: string;
  readonly addresses: ReadonlySet<string>;
}

/** Says what is counted, in which language or for which program the text is: no claims about anybody. */
const SILENT = new Set(['@type', 'position', 'numberOfItems', 'inLanguage', 'query-input']);
const ADDRESSES = new Set(['url', 'item', 'sameAs', 'image', 'urlTemplate']);

function unseen(value: Value, path: string, sight: Sight): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => unseen(item, path, sight));
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([key]) => !SILENT.has(key))
      .flatMap(([key, inner]) => unseen(inner, `${path}.${key}`, sight));
  }
  return isSeen(String(value), path.split('.').at(-1) ?? '', sight) ? [] : [`${path}: ${value}`];
}

function isSeen(text: string, key: string, { locale, words, addresses }: Sight): boolean {
  if (ADDRESSES.has(key)) {
    const { href } = new URL(text.replace('?q={search_term_string}', ''));
    return addresses.has(href);
  }
  if (key === 'addressCountry') return words.includes(tidy(countryName(text, locale)));
  if (key === 'temporalCoverage') return words.includes(tidy(formatDate(text, locale)));
  if (key === 'knowsLanguage') return words.includes(tidy(languageName(text, locale)));
  return words.includes(tidy(text));
}

/** Without what browsers keep to themselves. */
function visibleText(node: Element | ElementContent | undefined): string {
  if (node?.type === 'text') return node.value;
  if (node?.type !== 'element' || ['script', 'style', 'template'].includes(node.tagName)) return '';
  return node.children.map(visibleText).join('');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
