/** The words of a source that become terms of a new taxonomy. */
import type { TaxonomyName, Term } from '#domain/taxonomy.ts';
import { evaluate } from './evaluate.ts';
import type { Mapping } from './mapping.ts';
import type { Row } from './row.ts';
import { toSlug } from '#domain/new-slug.ts';
import type { Tools } from './steps.ts';
import { TermCollector } from './terms.ts';

/** Runs the rules that look up terms, and takes down what they look for. */
export function collectTerms(
  rows: readonly Row[],
  { fields }: Mapping,
  names: readonly TaxonomyName[],
  tools: Omit<Tools, 'findTerm' | 'note'>,
): ReadonlyMap<TaxonomyName, readonly Term[]> {
  const collectors = new Map(names.map((name) => [name, new TermCollector()]));
  const rules = Object.values(fields).filter((rule) => JSON.stringify(rule).includes('"term":'));
  const collecting: Tools = {
    ...tools,
    note: () => undefined,
    findTerm: (taxonomy, text) => {
      collectors.get(taxonomy)?.add(text);
      return text;
    },
  };
  for (const row of rows) for (const rule of rules) evaluate(rule, row, collecting);
  const toId = (name: string) => (name.length <= 60 ? toSlug(name, tools.slugify) : undefined);
  return new Map([...collectors].map(([name, collector]) => [name, collector.terms(toId)]));
}
