/** Links of a built site that lead nowhere, and pages that no link leads to. */
import type { Element } from 'hast';
import { type BuiltPage, type BuiltSite, isUnlisted } from './built-site.ts';

/** The attribute that holds an address, by element. */
const ADDRESSES: Readonly<Record<string, string>> = {
  a: 'href',
  form: 'action',
  img: 'src',
  link: 'href',
  script: 'src',
  source: 'src',
  use: 'href',
};

/** Addresses on this site with nothing behind them, those that forget the base included, as `page → address`. */
export function brokenLinks(site: BuiltSite, published: string): string[] {
  return [...site.pages].flatMap(([from, { elements }]) =>
    elements
      .flatMap(addressOf)
      .filter((address) => {
        const target = new URL(address, published + from);
        return target.origin === published && !reaches(site, target);
      })
      .map((address) => `${from} → ${address}`),
  );
}

/** Pages that search engines may list but that no chain of links from the start page leads to. */
export function orphans(site: BuiltSite, published: string): string[] {
  const reached = new Set([`${site.base}index.html`]);
  for (const from of reached) {
    for (const file of pagesLinkedFrom(from, site, published)) reached.add(file);
  }
  return [...site.pages]
    .filter(([file, page]) => !reached.has(file) && !isUnlisted(page))
    .map(([file]) => file);
}

function pagesLinkedFrom(from: string, site: BuiltSite, published: string): string[] {
  return (site.pages.get(from)?.elements ?? [])
    .filter(({ tagName }) => tagName === 'a')
    .flatMap(addressOf)
    .map((address) => new URL(address, published + from))
    .flatMap((target) => (target.origin === published ? (fileOf(site, target.pathname) ?? []) : []))
    .filter((file) => site.pages.has(file));
}

function addressOf({ tagName, properties }: Element): string[] {
  const value = properties[ADDRESSES[tagName] ?? ''];
  return typeof value === 'string' ? [value] : [];
}

function reaches(site: BuiltSite, { pathname, hash }: URL): boolean {
  const file = fileOf(site, pathname);
  return file !== undefined && hasFragment(site.pages.get(file), hash);
}

/** Only pages have fragments that can be checked. */
function hasFragment(page: BuiltPage | undefined, hash: string): boolean {
  return !page || !hash || page.ids.has(decodeURIComponent(hash.slice(1)));
}

/** The file behind a path; a folder needs its slash, since a host would answer with a redirect. */
function fileOf({ files }: BuiltSite, pathname: string): string | undefined {
  const name = decodeURIComponent(pathname);
  const file = name.endsWith('/') ? `${name}index.html` : name;
  return files.has(file) ? file : undefined;
}
