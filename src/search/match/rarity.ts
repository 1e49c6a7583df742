/** How much a need tells apart: what nearly every partner has says little, what few have says much. */
import { countOf } from '../bitset.ts';
import type { DecodedIndex } from '../decode-index.ts';
import type { NeedKind } from './need.ts';

const WEIGHED: ReadonlySet<NeedKind> = new Set(['expertise', 'service', 'industry', 'language']);
/** Share of its weight that a need keeps when everybody meets it. */
const FLOOR = 0.5;

/**
 * Between `FLOOR` for a value that everybody has and 1 for one that a single partner has, by the logarithm of its
 * frequency, as inverse document frequency does (Spärck Jones 1972); 1 for values that nobody has.
 */
export function rarityOf({ facets, size }: DecodedIndex, kind: NeedKind, value: string): number {
  const facet = facets.get(kind);
  const set = facet?.sets[facet.places.get(value) ?? -1];
  const count = set ? countOf(set) : 0;
  if (!WEIGHED.has(kind) || count === 0 || size < 2) return 1;
  return FLOOR + (1 - FLOOR) * (Math.log(size / count) / Math.log(size));
}
