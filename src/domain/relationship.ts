/** Commercial ties between a partner and the program, and what follows for links. */
import type { Profile } from './partner.ts';

type Relationship = Profile['relationship'];

/** Ties in which money can depend on a visitor. Of `other` nobody knows, so it counts as one. */
const COMMERCIAL: ReadonlySet<Relationship> = new Set([
  'reseller',
  'affiliate',
  'program-investment',
  'other',
]);

/** Whether links to the partner must be marked as `sponsored`. */
function isCommercial({ relationship }: Pick<Profile, 'relationship'>): boolean {
  return COMMERCIAL.has(relationship);
}

/** `rel` of every link that a partner gave us: nobody vouches for it, and money is named where money is. */
export function relOf(profile: Pick<Profile, 'relationship'>): string {
  return isCommercial(profile) ? 'nofollow ugc sponsored noopener' : 'nofollow ugc noopener';
}
