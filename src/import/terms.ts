/** Taxonomy terms by what people call them. */
import type { Taxonomy, TaxonomyName, Term } from '#domain/taxonomy.ts';
import { compareKeys } from '#lib/collate.ts';
import { fold } from '#lib/text.ts';

/** Looks up the id of a term; `undefined` when the taxonomy has none of that name. */
export type FindTerm = (taxonomy: TaxonomyName, text: string) => string | undefined;

/** Look-up by id, earlier id, name or alias, without regard to case, accents and punctuation. */
export function termFinder(taxonomies: ReadonlyMap<TaxonomyName, Taxonomy>): FindTerm {
  const tables = new Map([...taxonomies].map(([name, taxonomy]) => [name, wordsOf(taxonomy)]));
  return (taxonomy, text) => tables.get(taxonomy)?.get(fold(text));
}

function wordsOf({ terms, renames }: Taxonomy): ReadonlyMap<string, string> {
  const all = [...terms.values()];
  return new Map<string, string>([
    ...[...renames].map(([earlier, id]): [string, string] => [fold(earlier), id]),
    ...all.flatMap(({ id, aliases }) => (aliases ?? []).map((alias): [string, string] => [fold(alias), id])),
    ...all.map(({ id, name }): [string, string] => [fold(name), id]),
    ...all.map(({ id }): [string, string] => [fold(id), id]),
  ]);
}

/** Collects the words that a source uses for a taxonomy, to make its terms. */
export class TermCollector {
  /** Folded word → spelling → how often. */
  readonly #words = new Map<string, Map<string, number>>();

  add(text: string): void {
    const spellings = this.#words.get(fold(text)) ?? new Map<string, number>();
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
    this.#words.set(fold(text), spellings);
  }

  /** One term a word in the spelling that is most common, by name; ids by `toId`, which may refuse. */
  terms(toId: (name: string) => string | undefined): Term[] {
    const terms = new Map<string, Term>();
    for (const spellings of this.#words.values()) {
      const [name = ''] = [...spellings].sort((a, b) => b[1] - a[1] || compareKeys(a[0], b[0]))[0] ?? [];
      const id = toId(name);
      if (id && !terms.has(id)) terms.set(id, { id, name });
    }
    return [...terms.values()].sort((a, b) => compareKeys(fold(a.name), fold(b.name)));
  }
}
