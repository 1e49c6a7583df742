/** What the form keeps between two visits, and which steps lead through it. */
import { isSlug } from '#domain/slug.ts';
import { type Answers, readAnswers } from './answers.ts';
import { STEPS } from './fields.ts';
import type { Staying } from './staying.ts';

/** What somebody wants to do; all but `new` are about an entry that is there. */
export const MODES = ['new', 'change', 'pause', 'leave'] as const;
export type Mode = (typeof MODES)[number];

const QUESTIONS = [...STEPS, 'check'] as const;
const ABSENCE = ['staying', 'check'] as const;
export type Step = (typeof QUESTIONS)[number] | (typeof ABSENCE)[number];

export interface Draft {
  readonly mode: Mode;
  /** Of the entry that is changed; empty for a new one. */
  readonly slug: string;
  readonly answers: Answers;
  /** What the entry said when it was loaded. */
  readonly before: Answers;
  readonly staying: Staying;
}

/** `answers` are those that the entry has given so far. */
export function newDraft(mode: Mode, slug = '', answers: Answers = readAnswers({})): Draft {
  return { mode, slug, answers, before: answers, staying: { until: '', reason: '', successor: '' } };
}

export function stepsOf({ mode }: Pick<Draft, 'mode'>): readonly Step[] {
  return mode === 'new' || mode === 'change' ? QUESTIONS : ABSENCE;
}

/** A draft out of anything that was stored; `undefined` when it is none. */
export function readDraft(stored: unknown): Draft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { mode, slug, answers, before, staying } = stored as Partial<Record<keyof Draft, unknown>>;
  const known = MODES.find((one) => one === mode);
  if (!known || typeof slug !== 'string' || (slug !== '' && !isSlug(slug))) return undefined;
  if ((known === 'new') !== (slug === '')) return undefined;
  return {
    mode: known,
    slug,
    answers: readAnswers(answers),
    before: readAnswers(before),
    staying: readStaying(staying),
  };
}

function readStaying(stored: unknown): Staying {
  const given = typeof stored === 'object' && stored !== null ? (stored as Partial<Staying>) : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { until: text(given.until), reason: text(given.reason), successor: text(given.successor) };
}
