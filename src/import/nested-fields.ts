/**
 * Dotted fields, as `base.country`, laid over a group. A value replaces what stands there; of a group that is set
 * field by field, other fields stay.
 */
export function toNested(
  values: ReadonlyMap<string, unknown>,
  base: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const nested: Record<string, unknown> = structuredClone(base);
  for (const [field, value] of values) {
    const keys = field.split('.');
    const last = keys.pop() ?? field;
    keys.reduce(groupAt, nested)[last] = value;
  }
  return nested;
}

function groupAt(holder: Record<string, unknown>, key: string): Record<string, unknown> {
  const inner = holder[key];
  const group = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
  holder[key] = group;
  return group;
}
