/** A JSON Schema as rows of a table for people: a row a field, groups followed by what they hold. */
import type * as z from 'zod';

type Schema = z.core.JSONSchema.JSONSchema;

export interface FieldRow {
  /** Dotted path; `[]` stands for each item of a list, `<id>` for each name of an entry. */
  readonly field: string;
  readonly type: string;
  /** `yes`, `no`, or when: with which value of the field that tells the variants apart. */
  readonly required: string;
  /** Allowed values, lengths and ranges; empty when anything goes. */
  readonly limits: string;
  readonly description: string;
}

/** Stands for the name that an entry of a group has. */
const ENTRY = '<id>';

interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly required: string;
}

export function toFieldRows(schema: Schema): FieldRow[] {
  return fieldsOf(schema).flatMap((field) => toRows(field, ''));
}

function toRows({ name, schema, required }: Field, prefix: string): FieldRow[] {
  const field = `${prefix}${name}`;
  const items = schema.type === 'array' ? asSchema(schema.items) : undefined;
  const inner = fieldsOf(items ?? schema);
  const row = {
    field,
    type: items ? `list of ${typeOf(items, 'many')}` : typeOf(schema, 'one'),
    required,
    limits: [limitsOf(schema), items ? eachOf(items) : ''].filter(Boolean).join('; '),
    description: schema.description ?? items?.description ?? '',
  };
  const rows = inner.flatMap((child) => toRows(child, `${field}${items ? '[]' : ''}.`));
  // What can be said of an entry as such stands with the group of them all.
  return name === ENTRY && rows.length > 0 ? rows : [row, ...rows];
}

/** Fields of a group, or of all its variants. */
function fieldsOf(schema: Schema): Field[] {
  const variants = variantsOf(schema).filter(({ type }) => type === 'object');
  const [only] = variants;
  if (variants.length <= 1) return only ? ownFields(only) : ownFields(schema);
  return mergeVariants(variants);
}

function variantsOf({ anyOf, oneOf }: Schema): Schema[] {
  return anyOf ?? oneOf ?? [];
}

function ownFields({ properties = {}, required = [], additionalProperties }: Schema): Field[] {
  const entry = asSchema(additionalProperties);
  if (entry?.description ?? entry?.properties) return [{ name: ENTRY, schema: entry, required: 'no' }];
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    schema: asSchema(schema) ?? {},
    required: required.includes(name) ? 'yes' : 'no',
  }));
}

/** One field a name: the one that tells variants apart with all its values, others with the variants that have them. */
function mergeVariants(variants: readonly Schema[]): Field[] {
  const all = variants.flatMap(ownFields);
  const mark = all.find(({ schema }) => schema.const !== undefined)?.name ?? '';
  const names = [...new Set(all.map(({ name }) => name))];
  return names.map((name) => (name === mark ? toMark(mark, variants) : toShared(name, mark, variants)));
}

function toMark(mark: string, variants: readonly Schema[]): Field {
  const values = variants.map((variant) => markOf(variant, mark));
  const schema: Schema = { type: 'string', description: 'Which of these it is.', enum: values };
  return { name: mark, required: 'yes', schema };
}

function toShared(name: string, mark: string, variants: readonly Schema[]): Field {
  const having = variants.filter(({ properties }) => properties?.[name]);
  const schemas = having.map(({ properties }) => asSchema(properties?.[name]) ?? {});
  const needed = having.every(({ required }) => required?.includes(name));
  const where = `with ${mark} ${having.map((variant) => `\`${markOf(variant, mark)}\``).join(', ')}`;
  const description = [...new Set(schemas.map((schema) => schema.description ?? ''))].join(' ');
  return {
    name,
    schema: { ...schemas[0], description },
    required: needed ? where : `no; only ${where}`,
  };
}

function markOf(variant: Schema, mark: string): string {
  return String(asSchema(variant.properties?.[mark])?.const ?? '');
}

const FORMATS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  uri: ['address', 'addresses'],
  date: ['date', 'dates'],
  email: ['mail address', 'mail addresses'],
};

const TYPES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ['text', 'texts'],
  integer: ['whole number', 'whole numbers'],
  number: ['number', 'numbers'],
  boolean: ['yes or no', 'yes or no'],
  object: ['group', 'groups'],
};

function typeOf(schema: Schema, count: 'one' | 'many'): string {
  const { taxonomy, type = '', format = '' } = schema;
  const variants = variantsOf(schema);
  if (variants.length > 0)
    return [...new Set(variants.map((variant) => typeOf(variant, count)))].join(' or ');
  const at = count === 'one' ? 0 : 1;
  if (type === 'array') return `list of ${typeOf(asSchema(schema.items) ?? {}, 'many')}`;
  if (typeof taxonomy === 'string') return `${['id', 'ids'][at]} from \`${taxonomy}\``;
  return FORMATS[format]?.[at] ?? TYPES[String(type)]?.[at] ?? 'anything';
}

function limitsOf(schema: Schema): string {
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values) return values.map((value) => `\`${String(value)}\``).join(', ');
  const names = asSchema(schema.propertyNames)?.enum;
  if (names) return names.map((name) => `\`${String(name)}\``).join(', ');
  const { minLength, maxLength, minItems, maxItems, minimum, maximum } = schema;
  const limits = [
    between(minLength, maxLength, 'characters'),
    between(minItems, maxItems, 'items'),
    between(minimum, maximum, ''),
    ...variantsOf(schema).map(limitsOf),
  ];
  return [...new Set(limits.filter(Boolean))].join('; ');
}

/** Limits of the items of a list; allowed values need no `each`. */
function eachOf(items: Schema): string {
  const limits = limitsOf(items);
  return items.enum || !limits ? limits : `each ${limits}`;
}

function between(least: number | undefined, most: number | undefined, unit: string): string {
  // zod writes the safe integers for a whole number without limits.
  const from = least === Number.MIN_SAFE_INTEGER ? undefined : least?.toLocaleString('en');
  const to = most === Number.MAX_SAFE_INTEGER ? undefined : most?.toLocaleString('en');
  if (from === undefined && to === undefined) return '';
  if (to === undefined) return `${from} ${unit}`.trim().concat(' or more');
  if (from === undefined) return `at most ${to} ${unit}`.trim();
  return `${from} to ${to} ${unit}`.trim();
}

function asSchema(value: unknown): Schema | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : undefined;
}
