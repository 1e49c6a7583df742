/** Addresses that partners had before they were renamed. */
import type { Hub } from './hub.ts';

/** Present slug by former slug, in the order of the present ones. Where two claim one, the first keeps it. */
export function formerSlugsOf({ rosters }: Pick<Hub, 'rosters'>): ReadonlyMap<string, string> {
  const present = new Map<string, string>();
  for (const [slug, { formerSlugs = [] }] of rosters) {
    for (const former of formerSlugs) if (!present.has(former)) present.set(former, slug);
  }
  return present;
}
