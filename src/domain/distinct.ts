/** A rule for lists whose entries are looked up by a key. */
import type * as z from 'zod';

/** For `.superRefine`: refuses the second entry with the same key, and says which one has it already. */
export function distinctBy<Key extends string>(key: Key) {
  return (entries: readonly Readonly<Record<Key, string | number>>[], context: z.RefinementCtx): void => {
    const seen = new Map<string | number, number>();
    for (const [index, entry] of entries.entries()) {
      const earlier = seen.get(entry[key]);
      if (earlier === undefined) seen.set(entry[key], index);
      else {
        context.addIssue({
          code: 'custom',
          path: [index, key],
          message: `Expected a value that no other entry has, as entry ${earlier + 1} does`,
        });
      }
    }
  };
}
