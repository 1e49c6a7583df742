/** Keeps old addresses working: ids that have changed become the present ones, and lost ones are named. */
import { compareKeys } from '#lib/collate.ts';
import type { DecodedIndex } from './decode-index.ts';
import type { DirectoryState } from './url-state.ts';

/** Something in an address that no partner has: a slip, or a term that is gone or that nobody has at present. */
export interface UnknownValue {
  /** A facet's key, or `near`. */
  readonly key: string;
  readonly value: string;
}

export interface PresentState {
  /** Without the unknown values. */
  readonly state: DirectoryState;
  readonly unknown: readonly UnknownValue[];
  /** Whether the address should be written anew. */
  readonly changed: boolean;
}

/** A state as read from an address, in the ids of the index. What is present already stays as it is. */
export function toPresentState(state: DirectoryState, { facets }: DecodedIndex): PresentState {
  const unknown: UnknownValue[] = [];
  const find = (key: string, value: string, facetKey = key): string[] => {
    const { places, renames } = facets.get(facetKey) ?? {};
    const present = [value, renames?.get(value)].find((id) => id !== undefined && places?.has(id));
    if (present === undefined) unknown.push({ key, value });
    return present === undefined ? [] : [present];
  };
  const selections = [...state.selections].flatMap(([key, values]): [string, string[]][] => {
    const present = new Set(values.flatMap((value) => find(key, value)));
    return present.size > 0 ? [[key, [...present].sort(compareKeys)]] : [];
  });
  const { near } = state;
  const [city] = near ? find('near', near.city, 'city') : [];
  const present = {
    ...state,
    selections: new Map(selections),
    near: near && city !== undefined ? { ...near, city } : undefined,
  };
  return { state: present, unknown, changed: idsOf(present) !== idsOf(state) };
}

function idsOf({ selections, near }: DirectoryState): string {
  return JSON.stringify([...selections, near]);
}
