/** Ways out of an empty result: the fewest things to take back, and what each way finds. */
import { type Bitset, countOf, fullSet } from './bitset.ts';
import { meet, type Plan } from './plan.ts';

/** One thing to take back: everything chosen in a facet, since OR makes one of several values useless to remove. */
export interface Removal {
  /** As in addresses: a facet's key, `q` for the words, `near` or `overlap`. */
  readonly key: string;
  /** What was chosen; empty for words and for a position. */
  readonly values: readonly string[];
}

/** Things to take back together, and exactly how many partners are found then. */
export interface Relaxation {
  readonly removals: readonly Removal[];
  readonly count: number;
}

/** More things than that are not "almost" any more: whoever asks should rather start anew. */
const MOST_REMOVALS = 3;
/** Of single removals all are offered that help, of larger ones the best. */
const MOST_OFFERED = 5;

/** The smallest sets of removals that find somebody, best first; equals in the order of the request. */
export function relaxations({ groups, words, fitting }: Plan, size: number): Relaxation[] {
  const everybody = fullSet(size);
  const parts: Removal[] = groups.map(({ key, values }) => ({ key, values }));
  if (words) parts.unshift({ key: 'q', values: [] });
  const withoutAll = (removals: readonly Removal[]): Bitset => {
    const keys = removals.map(({ key }) => key);
    return meet(keys.includes('q') ? everybody : fitting, groups, keys);
  };
  for (let number = 1; number <= Math.min(MOST_REMOVALS, parts.length); number++) {
    const helpful = choose(parts, number)
      .map((removals): Relaxation => ({ removals, count: countOf(withoutAll(removals)) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    if (helpful.length > 0) return number === 1 ? helpful : helpful.slice(0, MOST_OFFERED);
  }
  return [];
}

/** All ways to choose so many items, in order. */
function choose<Item>([first, ...rest]: readonly Item[], number: number): Item[][] {
  if (number === 0) return [[]];
  if (first === undefined) return [];
  return [...choose(rest, number - 1).map((others) => [first, ...others]), ...choose(rest, number)];
}
