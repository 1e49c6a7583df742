/** That a partner is gone, and what the public is told of it. */
import { LEAVING_REASONS, type LeavingReason } from './lifecycle.ts';
import type { Partner } from './partner.ts';

export interface Departure {
  /** Day of leaving or of removal. */
  readonly on: string;
  /** Who ended the listing. */
  readonly by: 'partner' | 'program';
  /** Absent where the reason is nobody's business, as a complaint is. */
  readonly reason?: LeavingReason | undefined;
  /** Slug of the partner that carries the work on. */
  readonly successor?: string | undefined;
}

/** How the partner went; `undefined` while it is there, suspended partners included. A removal counts before a farewell. */
export function departureOf({ profile, roster }: Pick<Partner, 'profile' | 'roster'>): Departure | undefined {
  const { lifecycle } = profile;
  const { standing } = roster;
  if (standing.status === 'removed') {
    const { since, reason, successor } = standing;
    return { on: since, by: 'program', reason: LEAVING_REASONS.find((known) => known === reason), successor };
  }
  if (lifecycle?.status !== 'left') return undefined;
  const { on, reason, successor } = lifecycle;
  return { on, by: 'partner', reason, successor };
}
