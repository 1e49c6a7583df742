/** MiniSearch over the same records. It has no facets, so values are counted by hand over its results. */
import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { Contender } from './contender.ts';

type Constructor = typeof MiniSearch;
type Values = Readonly<Record<string, readonly string[]>>;

const OPTIONS = { fields: ['name', 'labels'], storeFields: ['name', 'values'] };

/** Facets whose choice a partner does not meet. */
function failedFacets(values: Values, chosen: Values): string[] {
  return Object.keys(chosen).filter((key) => !chosen[key]?.some((value) => values[key]?.includes(value)));
}

/** Whoever fails nothing counts for all facets; whoever fails one facet counts for this one. */
function countAll(results: readonly SearchResult[], chosen: Values): { found: number; counted: number } {
  const counts = new Map<string, number>();
  const add = (key: string, values: readonly string[] = []) => {
    for (const value of values) counts.set(`${key} ${value}`, (counts.get(`${key} ${value}`) ?? 0) + 1);
  };
  let found = 0;
  for (const { values } of results as readonly (SearchResult & { values: Values })[]) {
    const [failed, another] = failedFacets(values, chosen);
    if (failed === undefined) {
      found += 1;
      for (const key of Object.keys(values)) add(key, values[key]);
    } else if (another === undefined) add(failed, values[failed]);
  }
  return { found, counted: counts.size };
}

export const contender: Contender = {
  fetch: () =>
    Promise.all([
      import(String('/minisearch/index.js')),
      fetch('/minisearch/index.json').then((response) => response.text()),
    ]),
  open(fetched) {
    const [module, text] = fetched as [{ default: Constructor }, string];
    const index = module.default.loadJSON(text, OPTIONS);
    return {
      ask({ words, chosen }) {
        const query = words || module.default.wildcard;
        return countAll(index.search(query, { prefix: true, combineWith: 'AND' }), chosen);
      },
    };
  },
};
