/**
 * The state of the directory as a query string, so that it can be shared, reloaded and gone back to. `content/docs/addresses.md`
 * explains it to everybody:
 *
 *     query = [ "q=" words ] *( key "=" value *( "," value ) ) [ "near=" city [ "km=" number ] ] [ "overlap=" hours ]
 *             [ "sort=" sort ] [ "view=" view ] [ "page=" number ] *( other )
 *
 * `key` is a facet's (`expertise`, `country`, …) and may be repeated on reading; `value` is the id of one of its values.
 * Written in the order of the grammar, with facets in the hub's order and values by code unit; defaults (100 km, `best`,
 * `list`, page 1) are left out, so equal states have equal addresses. Unknown keys belong to others: kept, at the end.
 * Anything that does not parse is read as its default. Earlier keys are read as the present ones; for earlier ids of values
 * see `renamed-state.ts`.
 */
import { compareKeys } from '#lib/collate.ts';
import type { Selections } from './query.ts';
import { type Sort, SORTS } from './sort.ts';

export const VIEWS = ['list', 'table', 'map'] as const;
export type View = (typeof VIEWS)[number];

export interface DirectoryState {
  readonly query: string;
  /** By key of facet, in the hub's order; without empty ones. */
  readonly selections: Selections;
  /** Around a value of the facet `city`; a reader's own position never stands in an address. */
  readonly near: { readonly city: string; readonly km: number } | undefined;
  /** Least hours from nine to five that reader and partner share. */
  readonly overlap: number | undefined;
  readonly sort: Sort;
  readonly view: View;
  /** Pages shown, from 1. */
  readonly page: number;
  /** Parameters that are not the directory's. */
  readonly others: readonly (readonly [string, string])[];
}

/** Reach around a city, when the address names none. */
export const USUAL_KM = 100;

/** Keys that no facet may have. */
export const OWN_KEYS: readonly string[] = ['q', 'near', 'km', 'overlap', 'sort', 'view', 'page'];
/** Earlier keys, and names of profile fields, which people write by hand → the facet's key. */
export const FORMER_KEYS: Readonly<Record<string, string>> = {
  certifications: 'certification',
  industries: 'industry',
  kinds: 'kind',
  languages: 'language',
  regions: 'region',
  services: 'service',
};
const MAX_WORDS = 200;
const MAX_PAGE = 1_000;
/** Half around the world. */
const MAX_KM = 20_000;
const MAX_OVERLAP = 8;

/** Reads a state. `keys` are the hub's facets, in order. */
export function readState(params: URLSearchParams, keys: readonly string[]): DirectoryState {
  const selections = keys.map((key): [string, string[]] => {
    const lists = [...params].filter(([name]) => presentKey(name) === key).map(([, list]) => list);
    const values = lists.flatMap((list) => list.split(','));
    return [key, inOrder(values.map((value) => value.trim()))];
  });
  const city = tidy(params.get('near') ?? '');
  return {
    query: tidy(params.get('q') ?? ''),
    selections: new Map(selections.filter(([, values]) => values.length > 0)),
    near: city ? { city, km: wholeNumber(params.get('km'), MAX_KM) ?? USUAL_KM } : undefined,
    overlap: wholeNumber(params.get('overlap'), MAX_OVERLAP),
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'best',
    view: VIEWS.find((view) => view === params.get('view')) ?? 'list',
    page: wholeNumber(params.get('page'), MAX_PAGE) ?? 1,
    others: [...params].filter(([key]) => !OWN_KEYS.includes(key) && !keys.includes(presentKey(key))),
  };
}

/** Writes a state, without `?`; empty for the plain directory. The inverse of `readState`. */
export function writeState(state: DirectoryState, keys: readonly string[]): string {
  const { near, overlap, sort, view, page } = state;
  const query = tidy(state.query);
  const pairs = [
    ...(query ? [['q', encode(query)]] : []),
    ...keys.flatMap((key) => {
      const values = inOrder(state.selections.get(key) ?? []);
      return values.length > 0 ? [[key, values.map(encode).join(',')]] : [];
    }),
    ...(near ? [['near', encode(near.city)]] : []),
    ...(near && near.km !== USUAL_KM ? [['km', String(near.km)]] : []),
    ...(overlap ? [['overlap', String(overlap)]] : []),
    ...(sort === 'best' ? [] : [['sort', sort]]),
    ...(view === 'list' ? [] : [['view', view]]),
    ...(page > 1 ? [['page', String(page)]] : []),
    ...state.others.map(([key, value]) => [encode(key), encode(value)]),
  ];
  return pairs.map(([key, value]) => `${key}=${value}`).join('&');
}

function presentKey(key: string): string {
  return Object.hasOwn(FORMER_KEYS, key) ? (FORMER_KEYS[key] ?? key) : key;
}

/** Each value once; a comma separates and thus cannot be part of one. */
function inOrder(values: readonly string[]): string[] {
  return [...new Set(values.filter(Boolean))].sort(compareKeys);
}

/** From 1; written as people write it, without sign, point or exponent. */
function wholeNumber(text: string | null, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(text ?? '') ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_WORDS).trim();
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+');
}
