/**
 * Lines of a search log → what was looked for. A line has an address of the directory, as web servers log it, or a column
 * for each part of one; `content/docs/coverage.md` explains it.
 */
import type { Hub } from '#domain/hub.ts';
import type { Search } from './coverage.ts';
import { FACETS } from './facets.ts';
import type { Selections } from './query.ts';
import { readState } from './url-state.ts';

/** A row of the table, by column. */
export type LogRow = Readonly<Record<string, unknown>>;

export interface LogOptions {
  /** ISO date: earlier rows do not count. */
  readonly since?: string | undefined;
  /** What words of the search box ask for. */
  readWords(words: string): Selections;
}

/** Why a row cannot be read, or what it asks for; nothing for a row from before `since`. */
export type LoggedSearch =
  | { readonly ok: true; readonly search: Search | undefined }
  | { readonly ok: false; readonly reason: string };

const KEYS = FACETS.map(({ key }) => key);
/** Values that `Intl` has to name. */
const CODES: Readonly<Record<string, RegExp>> = { country: /^[a-z]{2}$/, language: /^[a-z]{2,3}$/ };
const DATE = /^\d{4}-\d{2}-\d{2}/;
const LANDING = /\/experts\/([a-z]+)\/([^/?#]+)\/?$/;

export function readLogRow(row: LogRow, hub: Hub, { since, readWords }: LogOptions): LoggedSearch {
  const search = textAt(row, 'search');
  const params = search === '' ? paramsOfColumns(row) : paramsOf(search);
  const count = textAt(row, 'count') || '1';
  if (!params) return refuse('search', search, 'an address of the directory');
  if (!/^\d{1,9}$/.test(count)) return refuse('count', count, 'a whole number');
  if (since !== undefined) {
    const date = textAt(row, 'date');
    if (!DATE.test(date)) return refuse('date', date, 'a date as `2026-11-22`');
    if (date < since) return { ok: true, search: undefined };
  }
  return { ok: true, search: { selections: selectionsOf(params, hub, readWords), count: Number(count) } };
}

function refuse(column: string, found: string, expected: string): LoggedSearch {
  return { ok: false, reason: `Unexpected ${column} \`${found.slice(0, 60)}\`, expected ${expected}` };
}

function selectionsOf(params: URLSearchParams, hub: Hub, readWords: LogOptions['readWords']): Selections {
  const { query, selections } = readState(params, KEYS);
  return toPresent(query ? merge(selections, readWords(query)) : selections, hub);
}

function textAt(row: LogRow, column: string): string {
  return String(row[column] ?? '').trim();
}

/** Of a whole address, a path, a query with or without its mark, or the page of one value. */
function paramsOf(address: string): URLSearchParams | undefined {
  const whole = /^(?:https?:\/)?\//.test(address) ? address : `/experts/?${address.replace(/^\?/, '')}`;
  if (!URL.canParse(whole, 'https://hub.example')) return undefined;
  const { pathname, searchParams } = new URL(whole, 'https://hub.example');
  const [, key, value] = LANDING.exec(decodeURIComponent(pathname)) ?? [];
  if (key !== undefined && value !== undefined) searchParams.append(key, value);
  return searchParams;
}

function paramsOfColumns(row: LogRow): URLSearchParams {
  const columns = ['q', ...KEYS].map((key): [string, string] => [key, textAt(row, key)]);
  return new URLSearchParams(columns.filter(([, value]) => value !== ''));
}

function merge(one: Selections, other: Selections): Map<string, string[]> {
  const keys = [...new Set([...one.keys(), ...other.keys()])];
  return new Map(
    keys.map((key) => [key, [...new Set([...(one.get(key) ?? []), ...(other.get(key) ?? [])])]]),
  );
}

/** Earlier ids count as the present ones; what can be no value is dropped. */
function toPresent(selections: Selections, hub: Hub): Map<string, string[]> {
  return new Map(
    FACETS.flatMap(({ key, renames }): [string, string[]][] => {
      const present = renames(hub);
      const values = (selections.get(key) ?? [])
        .map((value) => present.get(value) ?? value.toLowerCase())
        .filter((value) => CODES[key]?.test(value) ?? true);
      return values.length > 0 ? [[key, values]] : [];
    }),
  );
}
