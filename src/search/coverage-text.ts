/** Cells of the coverage in words. */
import type { Hub } from '#domain/hub.ts';
import type { Cell } from './coverage.ts';
import { FACETS } from './facets.ts';

export interface CellWords {
  readonly what: string | undefined;
  readonly country: string | undefined;
  readonly language: string | undefined;
}

/** Names in the language of the hub; what is open stays `undefined`. */
export function wordsOfCell(
  { what, country, language }: Pick<Cell, 'what' | 'country' | 'language'>,
  hub: Hub,
): CellWords {
  const labelOf = (key: string, value: string | undefined) =>
    value && FACETS.find((facet) => facet.key === key)?.label(value, hub);
  return {
    what: what && labelOf(what.facet, what.value),
    country: labelOf('country', country),
    language: labelOf('language', language),
  };
}
