/** One row → the fields of its profile that the mapping sets. */
import { cleanMarkdown } from './clean-markdown.ts';
import { evaluate } from './evaluate.ts';
import { fitKinds } from './fit-kinds.ts';
import { isEmpty } from './mapped.ts';
import type { Mapping } from './mapping.ts';
import type { Row } from './row.ts';
import { type Fault, Scrubber } from './scrubber.ts';
import { toSlug } from '#domain/new-slug.ts';
import type { Tools } from './steps.ts';

/** What a row says, apart from what a hub already holds. */
export interface MappedRow {
  readonly row: string;
  /** The folder that it would like. */
  readonly slug: string;
  /** Dotted field of the profile → value, in the mapping's order; fields without a value are left out. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Cleaned Markdown; `undefined` when the mapping sets none or the source has none. */
  readonly body: string | undefined;
  readonly faults: readonly Fault[];
  /** Mail addresses and phone numbers that were removed. */
  readonly contactsRemoved: number;
}

export function mapRow(row: Row, mapping: Mapping, tools: Tools): MappedRow {
  const faults: Fault[] = [];
  const scrubber = new Scrubber(faults);
  const values = new Map<string, unknown>();
  for (const [field, rule] of Object.entries(mapping.fields)) {
    const result = evaluate(rule, row, tools);
    if (!result.ok) faults.push({ field, reason: result.reason });
    else if (!isEmpty(result.value)) values.set(field, scrubber.scrub(field, result.value));
  }
  const body = mapping.body === undefined ? undefined : bodyOf(mapping.body, row, tools, scrubber, faults);
  const slug = slugOf(mapping, row, values, tools, faults);
  return { row: row.name, slug, values: fitKinds(values), body, faults, contactsRemoved: scrubber.removed };
}

function bodyOf(
  rule: NonNullable<Mapping['body']>,
  row: Row,
  tools: Tools,
  scrubber: Scrubber,
  faults: Fault[],
): string | undefined {
  const result = evaluate(rule, row, tools);
  if (!result.ok) {
    faults.push({ field: 'body', reason: result.reason });
    return undefined;
  }
  if (isEmpty(result.value)) return undefined;
  return cleanMarkdown(scrubber.scrubText(cleanMarkdown(String(result.value)))) || undefined;
}

function slugOf(
  { slug: rule }: Mapping,
  row: Row,
  values: ReadonlyMap<string, unknown>,
  tools: Tools,
  faults: Fault[],
): string {
  const wanted = rule === undefined ? undefined : evaluate(rule, row, tools);
  if (wanted && !wanted.ok) faults.push({ field: 'slug', reason: wanted.reason });
  const text = wanted?.ok && !isEmpty(wanted.value) ? wanted.value : (values.get('name') ?? row.name);
  return toSlug(String(text), tools.slugify);
}
