/** What the benchmark asks of every contender: the same random states, drawn from what partners have. Pure. */
import type { SearchRecord } from '#search/record.ts';
import { createRandom } from '../synthetic/random.ts';

export interface State {
  /** Words of the search box, or empty. */
  readonly words: string;
  /** Chosen values by key of facet: one of several within a facet, all facets. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

const KEYS = ['expertise', 'service', 'industry', 'country', 'language', 'availability', 'tier'];

/** So many states, half of them with words. The first has one filter and no words: what a visitor does first. */
export function drawStates(records: readonly SearchRecord[], count: number, seed: number): State[] {
  const random = createRandom(seed);
  const draw = (filters: number, words: boolean): State => {
    const { values, card } = random.pick(records);
    const own = KEYS.filter((key) => (values.get(key) ?? []).length > 0);
    const keys = random.zipfSome(own, filters);
    const chosen = Object.fromEntries(
      keys.map((key) => {
        const second = random.pick(records).values.get(key) ?? [];
        return [key, [...new Set([...(values.get(key) ?? []).slice(0, 1), ...second.slice(0, 1)])]];
      }),
    );
    return { chosen, words: words ? random.pick([card.name.split(' ')[0] ?? '', ...card.expertise]) : '' };
  };
  return [
    draw(1, false),
    ...Array.from({ length: count - 1 }, (_, at) => draw(random.int(0, 3), at % 2 === 0)),
  ];
}
