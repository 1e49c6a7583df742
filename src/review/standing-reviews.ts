/** What people's reviews amount to: each account has one voice, and nobody approves what they made. */
import type { Pull, Review } from './pull.ts';

/** The last word of each account but the author; comments take nothing back. */
function standingReviews({ reviews, author }: Pick<Pull, 'reviews' | 'author'>): Review[] {
  const last = new Map<number, Review>();
  for (const review of reviews) {
    if (review.userId !== author.id && review.state !== 'commented') last.set(review.userId, review);
  }
  return [...last.values()];
}

/** Those who approved the very commit that would be merged. */
export function approversOf(pull: Pull): ReadonlySet<number> {
  return new Set(
    standingReviews(pull)
      .filter(({ state, commit }) => state === 'approved' && commit === pull.headSha)
      .map(({ userId }) => userId),
  );
}

/** Those who asked for changes and have not said since that all is well, whatever was pushed meanwhile. */
export function objectorsOf(pull: Pull): Review[] {
  return standingReviews(pull).filter(({ state }) => state === 'changes-requested');
}
