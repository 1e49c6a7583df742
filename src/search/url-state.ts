/**
 * The state of the directory as a query string, so that it can be shared, reloaded and gone back to:
 *
 *     query = [ "q=" words ] *( key "=" value *( "," value ) ) [ "sort=" sort ] [ "page=" number ] *( other )
 *
 * `key` is a facet's (`expertise`, `country`, …) and may be repeated on reading; `value` is the id of one of its values.
 * Written in the order of the grammar, with facets in the hub's order and values by code unit; defaults (`best`, page 1)
 * are left out, so equal states have equal addresses. Unknown keys belong to others: kept, at the end. Anything that
 * does not parse is read as its default.
 */
import { compareKeys } from '#lib/collate.ts';
import type { Selections } from './query.ts';
import { type Sort, SORTS } from './sort.ts';

export interface DirectoryState {
  readonly query: string;
  /** By key of facet, in the hub's order; without empty ones. */
  readonly selections: Selections;
  readonly sort: Sort;
  /** Pages shown, from 1. */
  readonly page: number;
  /** Parameters that are not the directory's. */
  readonly others: readonly (readonly [string, string])[];
}

const OWN = ['q', 'sort', 'page'];
const MAX_WORDS = 200;
const MAX_PAGE = 1_000;

/** Reads a state. `keys` are the hub's facets, in order. */
export function readState(params: URLSearchParams, keys: readonly string[]): DirectoryState {
  const selections = keys.map((key): [string, string[]] => {
    const values = params.getAll(key).flatMap((list) => list.split(','));
    return [key, inOrder(values.map((value) => value.trim()))];
  });
  const page = Number(params.get('page') ?? 1);
  return {
    query: tidy(params.get('q') ?? ''),
    selections: new Map(selections.filter(([, values]) => values.length > 0)),
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'best',
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
    others: [...params].filter(([key]) => !OWN.includes(key) && !keys.includes(key)),
  };
}

/** Writes a state, without `?`; empty for the plain directory. The inverse of `readState`. */
export function writeState(state: DirectoryState, keys: readonly string[]): string {
  const pairs: (readonly [string, string])[] = [];
  const query = tidy(state.query);
  if (query) pairs.push(['q', encode(query)]);
  for (const key of keys) {
    const values = inOrder(state.selections.get(key) ?? []);
    if (values.length > 0) pairs.push([key, values.map(encode).join(',')]);
  }
  if (state.sort !== 'best') pairs.push(['sort', state.sort]);
  if (state.page > 1) pairs.push(['page', String(state.page)]);
  for (const [key, value] of state.others) pairs.push([encode(key), encode(value)]);
  return pairs.map(([key, value]) => `${key}=${value}`).join('&');
}

/** Each value once; a comma separates and thus cannot be part of one. */
function inOrder(values: readonly string[]): string[] {
  return [...new Set(values.filter(Boolean))].sort(compareKeys);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_WORDS).trim();
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+');
}
