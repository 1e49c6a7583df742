/** A JSON Schema as the fields of a form, in the words of Sveltia CMS (sveltiacms.app, fields). */
import type * as z from 'zod';
import type { Hub } from '#domain/hub.ts';
import { TAXONOMY_NAMES } from '#domain/taxonomy.ts';

type Schema = z.core.JSONSchema.JSONSchema;

export interface CmsField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly hint?: string | undefined;
  /** Of a group, or of each item of a list. */
  readonly fields?: readonly CmsField[];
  /** Of a list of plain values. */
  readonly field?: CmsField;
  /** Of a group in variants; the name of each stands in the field `typeKey`. */
  readonly types?: readonly CmsVariant[];
  readonly [option: string]: unknown;
}

interface CmsVariant {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly CmsField[];
}

/** How a field is entered; the rest says which one it is. */
type Widget = Omit<CmsField, 'name' | 'label' | 'required' | 'hint'> & { readonly widget: string };

type Choice = string | boolean | { readonly label: string; readonly value: string };

/** Fields that name something of the hub, by kind and path, and what there is to choose from. */
const CHOICES: Readonly<Record<string, (hub: Hub) => readonly Choice[]>> = {
  'roster.tier': tierChoices,
  'roster.manager': editorChoices,
  'roster.checks.by': editorChoices,
  'rubric.editor': editorChoices,
};

/** Longer texts get more than a line. */
const LINE = 120;

/** The form of a whole file. `kind` is the name of its collection. */
export function toCmsFields(kind: string, schema: Schema, hub: Hub): CmsField[] {
  return fieldsOf(schema, kind, hub);
}

function fieldsOf({ properties = {}, required = [] }: Schema, path: string, hub: Hub): CmsField[] {
  return Object.entries(properties).map(([name, value]) => {
    const schema = asSchema(value);
    return {
      name,
      label: toLabel(name),
      ...widgetOf(schema, `${path}.${name}`, hub),
      required: required.includes(name),
      hint: schema.description,
    };
  });
}

function widgetOf(schema: Schema, path: string, hub: Hub): Widget {
  const options = choicesOf(schema, path, hub);
  if (options) return { widget: 'select', options };
  if (schema.type === 'array') return listOf(schema, path, hub);
  if (schema.anyOf ?? schema.oneOf) return variantsOf(schema.anyOf ?? schema.oneOf ?? [], path, hub);
  if (schema.type === 'object') return { widget: 'object', fields: fieldsIn(schema, path, hub) };
  return plainOf(schema);
}

/** @throws when the group has names of its own choice, for which there is no form. */
function fieldsIn(schema: Schema, path: string, hub: Hub): CmsField[] {
  if (!schema.properties) throw new Error(`There is no form for the names of \`${path}\``);
  return fieldsOf(schema, path, hub);
}

function choicesOf(schema: Schema, path: string, hub: Hub): readonly Choice[] | undefined {
  const known = CHOICES[path]?.(hub) ?? termChoices(schema, hub);
  if (known && known.length > 0) return known;
  if (schema.const !== undefined) return [schema.const as string | boolean];
  return schema.enum as string[] | undefined;
}

function termChoices(schema: Schema, { taxonomies }: Hub): readonly Choice[] | undefined {
  const name = TAXONOMY_NAMES.find((known) => known === schema['taxonomy']);
  const terms = name && taxonomies.get(name)?.terms;
  return terms && [...terms.values()].map(({ id, name: label }) => ({ label, value: id }));
}

function tierChoices({ tiers }: Hub): readonly Choice[] {
  return [...tiers.values()].map(({ id, name }) => ({ label: name, value: id }));
}

function editorChoices({ editors }: Hub): readonly Choice[] {
  return editors.map(({ login, name }) => ({ label: name, value: login }));
}

function listOf({ items, minItems, maxItems }: Schema, path: string, hub: Hub): Widget {
  const item = asSchema(items);
  const size = { min: minItems, max: maxItems };
  const options = choicesOf(item, path, hub);
  if (options) return { widget: 'select', multiple: true, options, ...size };
  if (item.type === 'object') return { widget: 'list', fields: fieldsIn(item, path, hub), ...size };
  const field = { name: 'value', label: 'Value', ...widgetOf(item, path, hub), required: true };
  return { widget: 'list', field, ...size };
}

/** Groups that a field of their own tells apart. Anything else has no form; hidden, it is kept as it is in the file. */
function variantsOf(variants: readonly Schema[], path: string, hub: Hub): Widget {
  const mark = markOf(variants);
  if (mark === undefined) return { widget: 'hidden' };
  const types = variants.map((variant): CmsVariant => {
    const name = String(asSchema(variant.properties?.[mark]).const);
    const fields = fieldsOf(variant, path, hub).filter((field) => field.name !== mark);
    return { name, label: toLabel(name), fields };
  });
  return { widget: 'object', typeKey: mark, types };
}

/** The field that has one fixed value in every variant. */
function markOf(variants: readonly Schema[]): string | undefined {
  const [first] = variants;
  return Object.keys(first?.properties ?? {}).find((name) =>
    variants.every(({ properties }) => asSchema(properties?.[name]).const !== undefined),
  );
}

function plainOf(schema: Schema): Widget {
  if (schema.type === 'boolean') return { widget: 'boolean' };
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema);
  if (schema.format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  const { minLength, maxLength, pattern, description = 'Has another form' } = schema;
  return {
    widget: (maxLength ?? 0) > LINE ? 'text' : 'string',
    minlength: minLength,
    maxlength: maxLength,
    pattern: pattern === undefined ? undefined : [pattern, description],
  };
}

function numberOf({ type, minimum, maximum }: Schema): Widget {
  // zod writes the safe integers for a whole number without limits.
  const max = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  return { widget: 'number', value_type: type === 'integer' ? 'int' : 'float', min: minimum, max };
}

/** `timeZone` → `Time zone`. */
function toLabel(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function asSchema(value: unknown): Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : {};
}
