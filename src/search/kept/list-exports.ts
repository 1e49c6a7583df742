/** A shortlist as a table, as data and as text, to be taken elsewhere. */
import { toCsv } from '#lib/csv.ts';
import { escapeMarkdown, markdownLink } from '#lib/markdown-text.ts';
import type { KeptTexts } from './kept-texts.ts';
import type { KeptRow } from './kept-row.ts';

const COLUMNS = [
  'name',
  'headline',
  'tier',
  'place',
  'languages',
  'expertise',
  'availability',
  'budget',
  'note',
  'added',
  'address',
] as const;

/** With headings in the language of `t`; what is not known stays empty. */
export function toListCsv(rows: readonly KeptRow[], t: KeptTexts): string {
  const heading = COLUMNS.map((column) => t(`shortlist.column.${column}`));
  return toCsv([heading, ...rows.map((row) => COLUMNS.map((column) => cellOf(row, column, t)))]);
}

function cellOf(row: KeptRow, column: (typeof COLUMNS)[number], t: KeptTexts): string {
  if (column === 'name') return row.listed ? row.name : `${row.name} (${t('shortlist.gone')})`;
  if (column === 'expertise') return row.expertise.join('; ');
  if (column === 'address') return row.listed ? row.address : '';
  return row[column];
}

/** For programs: keys are English, whatever the language of the values. */
export function toListJson(rows: readonly KeptRow[]): string {
  return `${JSON.stringify({ version: 1, partners: rows }, undefined, 2)}\n`;
}

/** A heading and a list, to be pasted into a message or a wiki. */
export function toListMarkdown(rows: readonly KeptRow[], t: KeptTexts): string {
  const items = rows.map((row) => `- ${[titleOf(row, t), ...paragraphsOf(row, t)].join('\n\n  ')}\n`);
  return `# ${t('shortlist.title')}\n\n${items.join('\n')}`;
}

function titleOf({ name, address, listed, headline }: KeptRow, t: KeptTexts): string {
  if (!listed) return `${escapeMarkdown(name)} (${t('shortlist.gone')})`;
  const link = `**${markdownLink(name, address)}**`;
  return headline ? `${link}: ${escapeMarkdown(headline)}` : link;
}

function paragraphsOf(row: KeptRow, t: KeptTexts): string[] {
  const facts = [row.tier, row.place, row.languages, row.availability, row.budget].filter(Boolean);
  const lines = [facts.join(' · '), row.expertise.join(', ')].filter(Boolean).map(escapeMarkdown);
  return row.note ? [...lines, `${t('shortlist.note')}: ${escapeMarkdown(row.note)}`] : lines;
}
