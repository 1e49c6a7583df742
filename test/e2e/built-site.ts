/** A built site as data: its files, and its pages as syntax trees. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

export interface BuiltSite {
  /** Path below the origin. */
  readonly base: string;
  /** Every file, as its address below the origin: `/sub/experts/index.html`. */
  readonly files: ReadonlySet<string>;
  /** By address of the file. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
}

export interface BuiltPage {
  /** In the order of the page; those in a `<template>` are left out, as a browser does. */
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

const known = new Map<string, BuiltSite>();

/** Reads each site once: while the tests run, it does not change. */
export function readBuiltSite({ out, base }: { out: string; base: string }): BuiltSite {
  const site = known.get(out) ?? readSite(out, base);
  known.set(out, site);
  return site;
}

function readSite(out: string, base: string): BuiltSite {
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const entries = files.map((file): [string, string] => [
    path.relative(out, file).replaceAll(path.sep, '/'),
    file.endsWith('.html') ? readFileSync(file, 'utf8') : '',
  ]);
  return toBuiltSite(base, Object.fromEntries(entries));
}

/** From names of files below the base, with the text of those that are pages. */
export function toBuiltSite(base: string, files: Readonly<Record<string, string>>): BuiltSite {
  const pages = Object.entries(files).filter(([file]) => file.endsWith('.html'));
  return {
    base,
    files: new Set(Object.keys(files).map((file) => base + file)),
    pages: new Map(pages.map(([file, html]) => [base + file, toPage(html)])),
  };
}

function toPage(html: string): BuiltPage {
  const elements: Element[] = [];
  visit(fromHtml(html), 'element', (element) => {
    elements.push(element);
  });
  const ids = elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
  return { elements, ids: new Set(ids) };
}

/** All elements with that name and those properties. */
export function findAll(
  { elements }: BuiltPage,
  tagName: string,
  properties: Readonly<Record<string, string>> = {},
): Element[] {
  const wanted = Object.entries(properties);
  return elements.filter(
    (element) =>
      element.tagName === tagName &&
      wanted.every(([name, value]) => String(element.properties[name]) === value),
  );
}

/** Content of the `<meta>` with that name or property; empty when there is none. */
export function metaOf(page: BuiltPage, name: string): string {
  const [meta] = ['name', 'property', 'httpEquiv'].flatMap((key) => findAll(page, 'meta', { [key]: name }));
  return String(meta?.properties['content'] ?? '');
}

/** Whether search engines are asked to leave the page out, as error pages and those of former partners are. */
export function isUnlisted(page: BuiltPage): boolean {
  return metaOf(page, 'robots').includes('noindex');
}

/** All text in an element, on one line. */
export function textOf(element: Element | undefined): string {
  const parts: string[] = [];
  if (element) {
    visit(element, 'text', ({ value }) => {
      parts.push(value);
    });
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
