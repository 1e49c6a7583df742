/** The comparison as a table: partners are columns, facts are rows. */
import type { SealRing } from '#lib/seal.ts';
import type { CompareLine, CompareRow } from '#search/kept/compare-rows.ts';
import type { ComparedPartner } from '#search/kept/compared-partner.ts';
import { hidden, make, need } from '../dom.ts';
import { markLanguage } from '../foreign.ts';
import { drawSeal } from '../seal-element.ts';
import { pageTexts } from '../texts.ts';

export interface TableParts {
  /** Blank head of a column. */
  readonly column: HTMLTemplateElement;
  /** Icon beside what all have. */
  readonly shared: HTMLTemplateElement;
  ringOf(partner: ComparedPartner): SealRing;
  profileOf(slug: string): string;
  logoOf(slug: string): string;
  remove(slug: string): void;
}

/** `id` of the caption, by which the region around the table is named. */
const CAPTION = 'compared';

export function makeTable(
  partners: readonly ComparedPartner[],
  rows: readonly CompareRow[],
  parts: TableParts,
): HTMLTableElement {
  const t = pageTexts();
  const corner = make('th', { attributes: { scope: 'col' } }, hidden(t('compare.fact')));
  const heads = partners.map((partner) => headOf(partner, parts));
  return make(
    'table',
    {},
    make('caption', { text: t('compare.caption', { count: partners.length }), attributes: { id: CAPTION } }),
    make('thead', {}, make('tr', {}, corner, ...heads)),
    make('tbody', {}, ...rows.map((row) => rowOf(row, parts.shared))),
  );
}

function headOf(partner: ComparedPartner, parts: TableParts): HTMLElement {
  const { slug, name } = partner;
  const head = need(parts.column.content, 'th').cloneNode(true) as HTMLElement;
  const link = need<HTMLAnchorElement>(head, 'a');
  const remove = need(head, 'button');
  const logo = partner.logo ? parts.logoOf(slug) : undefined;
  drawSeal(need<SVGElement>(head, 'svg'), { slug, name, ring: parts.ringOf(partner), logo });
  link.textContent = name;
  link.href = parts.profileOf(slug);
  link.dir = 'auto';
  remove.setAttribute('aria-label', pageTexts()('compare.remove', { name }));
  remove.addEventListener('click', () => parts.remove(slug));
  return head;
}

function rowOf({ id, title, cells, isEqual }: CompareRow, shared: HTMLTemplateElement): HTMLElement {
  const head = make('th', { attributes: { scope: 'row' } }, make('span', { text: title }));
  const row = make(
    'tr',
    { attributes: { 'data-row': id } },
    head,
    ...cells.map((lines) => cellOf(lines, shared)),
  );
  row.toggleAttribute('data-same', isEqual);
  return row;
}

function cellOf(lines: readonly CompareLine[], shared: HTMLTemplateElement): HTMLElement {
  const [first, ...others] = lines.map((line) => lineOf(line, shared));
  if (!first) return make('td', { class: 'unsaid', text: pageTexts()('card.notGiven') });
  if (others.length === 0) return make('td', {}, first);
  return make('td', {}, make('ul', {}, ...[first, ...others].map((line) => make('li', {}, line))));
}

function lineOf({ text, shared: isShared }: CompareLine, icon: HTMLTemplateElement): HTMLElement {
  const words = markLanguage(make('bdi', { text }));
  // Composed in the language of the page, even where it begins with a city in other letters.
  if (!words.lang) words.dir = document.documentElement.dir;
  if (!isShared) return words;
  const said = hidden(` (${pageTexts()('compare.shared')})`);
  return make('span', { class: 'shared' }, icon.content.cloneNode(true), words, said);
}
