/** The rows of the comparison: what each partner says of a fact, and whether all say the same. */
import type { ComparedPartner } from './compared-partner.ts';
import { type CompareWords, FACTS, type FactId } from './compare-facts.ts';

export interface CompareLine {
  readonly text: string;
  /** All compared partners have it. */
  readonly shared: boolean;
}

export interface CompareRow {
  readonly id: FactId;
  readonly title: string;
  /** By partner; a cell without lines was not given. */
  readonly cells: readonly (readonly CompareLine[])[];
  /** All cells say the same, or nothing; never so for a single partner. */
  readonly isEqual: boolean;
}

/** Rows in the order of the table. In sets the order within a cell does not make a difference, shared lines come first. */
export function toCompareRows(partners: readonly ComparedPartner[], words: CompareWords): CompareRow[] {
  return FACTS.map(({ id, isSet, linesOf }) => {
    const columns = partners.map((partner) => linesOf(partner, words).filter(isSaid));
    const several = partners.length > 1;
    const isShared = (line: string) => several && isSet && columns.every((lines) => lines.includes(line));
    return {
      id,
      title: words.t(`compare.row.${id}`),
      cells: columns.map((lines) => toCell(lines, isShared)),
      isEqual: several && new Set(columns.map((lines) => keyOf(lines, isSet))).size === 1,
    };
  });
}

function toCell(lines: readonly string[], isShared: (line: string) => boolean): CompareLine[] {
  const marked = lines.map((text) => ({ text, shared: isShared(text) }));
  return [...marked.filter(({ shared }) => shared), ...marked.filter(({ shared }) => !shared)];
}

function keyOf(lines: readonly string[], isSet: boolean): string {
  return JSON.stringify(isSet ? [...lines].sort() : lines);
}

function isSaid(line: string | undefined): line is string {
  return line !== undefined && line !== '';
}
