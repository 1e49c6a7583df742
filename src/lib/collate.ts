/** One order of names for every machine: by collation, then by a unique key. */

const collators = new Map<string, Intl.Collator>();

function collatorOf(locale: string): Intl.Collator {
  const known = collators.get(locale);
  if (known) return known;
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  collators.set(locale, collator);
  return collator;
}

/** Signs in front of a name are no way to the top of a list. */
function withoutSigns(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Sorted copy by name, without the signs in front of it; equal names are ordered by `key`, so that the result never depends on the input's order. */
export function sortByName<T>(
  items: Iterable<T>,
  locale: string,
  nameOf: (item: T) => string,
  keyOf: (item: T) => string,
): T[] {
  const collator = collatorOf(locale);
  return [...items].sort(
    (a, b) =>
      collator.compare(withoutSigns(nameOf(a)), withoutSigns(nameOf(b))) || compareKeys(keyOf(a), keyOf(b)),
  );
}

/** Orders by UTF-16 code units, as machines do: for ids, slugs and paths. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
