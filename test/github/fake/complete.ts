/** Fills what a handler did not say with blanks of the type that GitHub's description asks for. */

type Schema = Record<string, unknown>;
type Kind = 'null' | 'array' | 'object' | 'string' | 'number' | 'boolean';

/** A value of the schema: `known` as it is, and a blank for each required property that it lacks. */
export function complete(schema: Schema | undefined, known: unknown): unknown {
  const chosen = choose(schema, known);
  if (!chosen) return known;
  if (known === undefined) return blank(chosen);
  if (Array.isArray(known)) return known.map((item) => complete(chosen['items'] as Schema, item));
  if (typeof known !== 'object' || known === null) return known;
  return completeObject(chosen, known as Record<string, unknown>);
}

function completeObject(schema: Schema, known: Record<string, unknown>): Record<string, unknown> {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const required = (schema['required'] ?? []) as string[];
  const keys = new Set([...required, ...Object.keys(known)]);
  return Object.fromEntries([...keys].map((key) => [key, complete(properties[key], known[key])]));
}

function blank(schema: Schema): unknown {
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  switch (schema['type']) {
    case 'array':
      return [];
    case 'string':
      return '';
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    default:
      return completeObject(schema, {});
  }
}

/** Of alternatives the one that fits best; all parts of an `allOf` as one. */
function choose(schema: Schema | undefined, known: unknown): Schema | undefined {
  if (!schema) return undefined;
  const alternatives = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (Array.isArray(schema['allOf'])) return merge(schema['allOf'] as Schema[]);
  if (!alternatives) return schema;
  const nothing = alternatives.find(({ type }) => type === 'null');
  if (known === null || (known === undefined && nothing)) return known === null ? undefined : NULL;
  const fitting = alternatives
    .map((one) => choose(one, known))
    .filter((one) => one !== undefined)
    .filter((one) => kindsOf(one).includes(kindOf(known)) || known === undefined);
  return fitting.toSorted((a, b) => overlap(b, known) - overlap(a, known))[0];
}

const NULL: Schema = { enum: [null] };

function merge(parts: readonly Schema[]): Schema {
  const chosen = parts.map((part) => choose(part, {}) ?? {});
  return {
    type: 'object',
    properties: Object.assign({}, ...chosen.map(({ properties }) => properties)),
    required: chosen.flatMap(({ required }) => (required ?? []) as string[]),
  };
}

function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : (typeof value as Kind);
}

function kindsOf({ type, properties }: Schema): Kind[] {
  if (type === 'integer') return ['number'];
  return type === undefined && properties ? ['object'] : [type as Kind];
}

function overlap({ properties = {}, required = [] }: Schema, known: unknown): number {
  const keys = Object.keys((known ?? {}) as object);
  const missing = (required as string[]).filter((key) => !keys.includes(key)).length;
  return keys.filter((key) => key in (properties as object)).length - missing / 100;
}
