/**
 * Where partners are missing: cells of what somebody does, in which country, in which language, with supply and demand.
 * A cell without one of the three stands for any.
 */
import { compareKeys } from '#lib/collate.ts';
import type { Selections } from './query.ts';
import type { SearchRecord } from './record.ts';

/** Facets that say what somebody does. */
export const WHAT_KEYS = ['service', 'expertise'] as const;
export type WhatKey = (typeof WHAT_KEYS)[number];

export interface What {
  readonly facet: WhatKey;
  /** Id of the term. */
  readonly value: string;
}

interface Place {
  readonly what?: What | undefined;
  /** Value of the facet: ISO 3166-1 in small letters. Where a partner is, not where it serves. */
  readonly country?: string | undefined;
  /** Value of the facet: ISO 639. */
  readonly language?: string | undefined;
}

export interface Cell extends Place {
  /** Listed partners. */
  readonly listed: number;
  /** Those of them who can start now or within three months. */
  readonly available: number;
  /**
   * Partners that one would expect: those of the country and language, times the share of all partners who do it. So a
   * rare speciality is not missed in a small country.
   */
  readonly expected: number;
  /** Searches that asked for exactly this; 0 without logs. */
  readonly demand: number;
}

/** What people looked for, and how often. */
export interface Search {
  readonly selections: Selections;
  readonly count: number;
}

/** What is counted over and over. */
interface Supply {
  readonly size: number;
  /** Partners by value, so that a cell is an intersection of few short lists. */
  readonly index: ReadonlyMap<string, ReadonlySet<number>>;
  /** Numbers of partners by key of a place: many cells share theirs. */
  readonly counts: Map<string, number>;
}

/**
 * All cells that have partners on both sides of the gap, as "they do it" and "they are there", and all that were asked
 * for. The most wanted first, then those with most partners missing.
 */
export function coverageOf(records: readonly SearchRecord[], searches: readonly Search[] = []): Cell[] {
  const supply: Supply = { size: records.length, index: indexOf(records), counts: new Map() };
  const demand = demandOf(searches);
  const places = new Map([...suppliedPlaces(records), ...demand.keys()].map((key) => [key, parseKey(key)]));
  return [...places]
    .map(([key, place]) => ({ key, cell: toCell(place, demand.get(key) ?? 0, supply) }))
    .sort((a, b) => byNeed(a.cell, b.cell) || compareKeys(a.key, b.key))
    .map(({ cell }) => cell);
}

/** Whether nobody is listed who could help, or nobody who can start. */
export function isGap({ listed, available }: Cell): boolean {
  return listed === 0 || available === 0;
}

/**
 * What is missing by the partners alone: nobody is listed although at least one would be expected. A gap inside a wider
 * one, as "in German" inside "in Germany at all", is left out.
 * @param wider wider values of a term, nearest first
 */
export function widestGaps(cells: readonly Cell[], wider: (what: What) => readonly string[]): Cell[] {
  const gaps = cells.filter(({ listed, expected }) => listed === 0 && expected >= 1);
  const keys = new Set(gaps.map(keyOf));
  return gaps.filter((gap) => !widerPlaces(gap, wider).some((place) => keys.has(keyOf(place))));
}

function byNeed(a: Cell, b: Cell): number {
  return b.demand - a.demand || b.expected - b.listed - (a.expected - a.listed);
}

function toCell(place: Place, demand: number, supply: Supply): Cell {
  const found = partnersIn(place, supply);
  const open = ['open', 'soon'].map((state) => supply.index.get(`availability=${state}`));
  const around = countIn({ ...place, what: undefined }, supply);
  const doing = countIn({ what: place.what }, supply);
  return {
    ...place,
    demand,
    listed: found.length,
    available: found.filter((id) => open.some((ids) => ids?.has(id))).length,
    expected: supply.size === 0 ? 0 : (around * doing) / supply.size,
  };
}

function countIn(place: Place, supply: Supply): number {
  const key = keyOf(place);
  const count = supply.counts.get(key) ?? partnersIn(place, supply).length;
  supply.counts.set(key, count);
  return count;
}

function partnersIn(place: Place, { index, size }: Supply): number[] {
  const sets = partsOf(place).map((part) => index.get(part) ?? new Set<number>());
  const [smallest, ...others] = sets.sort((a, b) => a.size - b.size);
  if (!smallest) return Array.from({ length: size }, (_, id) => id);
  return [...smallest].filter((id) => others.every((set) => set.has(id)));
}

function indexOf(records: readonly SearchRecord[]): Supply['index'] {
  const index = new Map<string, Set<number>>();
  for (const [id, { values }] of records.entries()) {
    for (const key of [...WHAT_KEYS, 'country', 'language', 'availability']) {
      for (const value of values.get(key) ?? []) {
        const part = `${key}=${value}`;
        index.set(part, (index.get(part) ?? new Set()).add(id));
      }
    }
  }
  return index;
}

/** Everything that anybody does, in every country and language in which anybody works. */
function suppliedPlaces(records: readonly SearchRecord[]): Set<string> {
  const whats = new Set(records.flatMap(({ values }) => whatsOf((key) => values.get(key) ?? [])));
  const around = new Set(
    records.flatMap(({ values }) =>
      placesOf((key) => values.get(key) ?? []).flatMap(({ country, language }) =>
        [{ country, language }, { country }, { language }].map(keyOf),
      ),
    ),
  );
  around.delete('');
  return new Set([...around].flatMap((place) => [...whats].map((what) => `${what};${place}`)));
}

/** How often each cell was asked for. */
function demandOf(searches: readonly Search[]): Map<string, number> {
  const demand = new Map<string, number>();
  for (const { selections, count } of searches) {
    for (const key of askedFor((name) => selections.get(name) ?? [])) {
      demand.set(key, (demand.get(key) ?? 0) + count);
    }
  }
  return demand;
}

/** Who chose two values of one facet asked for both. */
function askedFor(valuesOf: (key: string) => readonly string[]): string[] {
  const whats = whatsOf(valuesOf);
  const around = placesOf(valuesOf).map(keyOf);
  return (whats.length > 0 ? whats : [''])
    .flatMap((what) => around.map((place) => [what, place].filter(Boolean).join(';')))
    .filter((key) => key !== '');
}

function whatsOf(valuesOf: (key: WhatKey) => readonly string[]): string[] {
  return WHAT_KEYS.flatMap((key) => valuesOf(key).map((value) => `${key}=${value}`));
}

/** One place a country and language; where there are no values, that part stays open. */
function placesOf(valuesOf: (key: 'country' | 'language') => readonly string[]): Place[] {
  const [countries, languages] = [valuesOf('country'), valuesOf('language')].map((values) =>
    values.length > 0 ? values : [undefined],
  );
  return (countries ?? []).flatMap((country) => (languages ?? []).map((language) => ({ country, language })));
}

function widerPlaces(place: Place, wider: (what: What) => readonly string[]): Place[] {
  const { what, country, language } = place;
  const around: Place[] = [{ country, language }];
  if (country && language) around.push({ country }, { language });
  const whats = what ? [what, ...wider(what).map((value) => ({ ...what, value }))] : [undefined];
  const all = whats.flatMap((one) => around.map((other) => ({ ...other, what: one })));
  return all.filter((other) => keyOf(other) !== keyOf(place));
}

/** `service=audit;country=de;language=en`: equal places have equal keys. */
function keyOf(place: Place): string {
  return partsOf(place).join(';');
}

function partsOf({ what, country, language }: Place): string[] {
  return [
    ...(what ? [`${what.facet}=${what.value}`] : []),
    ...(country ? [`country=${country}`] : []),
    ...(language ? [`language=${language}`] : []),
  ];
}

function parseKey(key: string): Place {
  const parts = new Map(key.split(';').map((part) => part.split('=', 2) as [string, string]));
  const facet = WHAT_KEYS.find((name) => parts.has(name));
  return {
    what: facet && { facet, value: parts.get(facet) ?? '' },
    country: parts.get('country'),
    language: parts.get('language'),
  };
}
