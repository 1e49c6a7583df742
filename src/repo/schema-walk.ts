/** Finding the schema of one field, so that a message can say what belongs there. */
import type * as z from 'zod';

type Schema = z.core.$ZodType;

/** What we read of zod's definitions; each kind of schema has some of these. */
interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly shape?: Readonly<Record<PropertyKey, Schema>>;
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
}

/** The schema of the value at a path. `data` decides between the members of a union. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[], data: unknown): Schema | undefined {
  const here = unwrap(schema);
  const { type, discriminator, element, valueType, shape } = definitionOf(here);
  if (type === 'union') {
    const member = chooseMember(membersOf(here), discriminator, data);
    if (member) return schemaAt(member, path, data);
    return path.length === 0 ? here : undefined;
  }
  const [key, ...rest] = path;
  if (key === undefined) return here;
  const next = element ?? valueType ?? ownOf(shape, key);
  return next && schemaAt(next, rest, ownOf(data, key));
}

/** Names of the fields that a schema allows; none unless it describes a group of fields. */
export function fieldNames(schema: Schema | undefined): string[] {
  return schema ? Object.keys(definitionOf(unwrap(schema)).shape ?? {}) : [];
}

/** The field's own words about itself, from `.meta({ description })`. */
export function describeField(schema: Schema | undefined): string | undefined {
  return (schema as z.ZodType | undefined)?.description;
}

/** The value at a path of parsed data. Inherited names, as `constructor`, are not there. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => ownOf(at, key), data);
}

/** Members of a union; those of a union inside it count as its own. */
function membersOf(union: Schema): Schema[] {
  const { type, options = [] } = definitionOf(unwrap(union));
  return type === 'union' ? options.flatMap(membersOf) : [unwrap(union)];
}

function chooseMember(
  members: readonly Schema[],
  discriminator: string | undefined,
  data: unknown,
): Schema | undefined {
  if (discriminator === undefined) return members.find((member) => sameKind(definitionOf(member).type, data));
  const tag = ownOf(data, discriminator);
  return members.find((member) => {
    const field = definitionOf(member).shape?.[discriminator] as z.ZodType | undefined;
    return field?.safeParse(tag).success;
  });
}

function sameKind(type: string, data: unknown): boolean {
  if (type === 'object') return typeof data === 'object' && data !== null && !Array.isArray(data);
  return type === 'array' ? Array.isArray(data) : type === typeof data;
}

function unwrap(schema: Schema): Schema {
  const { innerType } = definitionOf(schema);
  return innerType ? unwrap(innerType) : schema;
}

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as Definition;
}

function ownOf<Value>(
  holder: Readonly<Record<PropertyKey, Value>> | undefined,
  key: PropertyKey,
): Value | undefined;
function ownOf(holder: unknown, key: PropertyKey): unknown;
function ownOf(holder: unknown, key: PropertyKey): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Record<PropertyKey, unknown>)[key];
}
