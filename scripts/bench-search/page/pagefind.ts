/** Pagefind with its own filters, over the same records. */
import type { Contender } from './contender.ts';

interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(
    words: string | null,
    options: { filters: Readonly<Record<string, { readonly any: readonly string[] }>> },
  ): Promise<{
    results: readonly unknown[];
    filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }>;
}

export const contender: Contender = {
  fetch: () => import(String('/pagefind/pagefind.js')),
  async open(fetched) {
    const pagefind = fetched as Pagefind;
    await pagefind.init();
    await pagefind.filters();
    return {
      async ask({ words, chosen }) {
        const filters = Object.fromEntries(Object.entries(chosen).map(([key, any]) => [key, { any }]));
        const found = await pagefind.search(words || null, { filters });
        const counted = Object.values(found.filters).flatMap((counts) => Object.keys(counts)).length;
        return { found: found.results.length, counted };
      },
    };
  },
};
