/** What a partner says that is away for a while, or leaves. */
import type { LeavingReason } from '#domain/lifecycle.ts';
import type { Fault } from './faults.ts';
import type { ApplyRules } from './rules.ts';
import type { ProfileRecord } from './to-record.ts';

/** Reasons that a partner gives itself; the others are the program's. */
export const OWN_REASONS = [
  'closed',
  'moved-on',
  'merged',
  'requested',
] as const satisfies readonly LeavingReason[];

/** As typed; what was not asked is empty. */
export interface Staying {
  /** Day of return. */
  readonly until: string;
  readonly reason: string;
  /** Slug of the partner that carries the work on. */
  readonly successor: string;
}

export const STAYING_FIELDS = { pause: ['until'], leave: ['reason', 'successor'] } as const;

export type Absence = keyof typeof STAYING_FIELDS;

export interface StayingProblem {
  readonly field: keyof Staying;
  readonly fault: Fault;
  readonly other?: string;
}

export function toLifecycle(absence: Absence, staying: Staying, today: string): ProfileRecord {
  const { until, reason, successor } = staying;
  if (absence === 'pause') return { status: 'paused', until };
  return { status: 'left', on: today, reason, ...(successor && { successor }) };
}

export function findStayingProblems(
  absence: Absence,
  { until, reason, successor }: Staying,
  slug: string,
  { slugs }: ApplyRules,
  today: string,
): StayingProblem[] {
  if (absence === 'pause') {
    return /^\d{4}-\d{2}-\d{2}$/.test(until) && until > today ? [] : [{ field: 'until', fault: 'past' }];
  }
  const known = OWN_REASONS.some((own) => own === reason);
  const nobody = successor ? successor === slug || !slugs.includes(successor) : reason === 'merged';
  return [
    ...(known ? [] : [{ field: 'reason', fault: 'missing' } as const]),
    ...(nobody ? [{ field: 'successor', fault: 'partner', other: successor || '?' } as const] : []),
  ];
}
