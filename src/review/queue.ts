/** What lies on the desk: open pull requests by age, each with its missing step and with who acts next. */
import type { Answer, DeskRecord, OpenPull } from '#domain/open-pull.ts';
import { daysPassed } from '#lib/dates.ts';
import { waitsSince } from './waiting.ts';

export interface QueueRow {
  readonly number: number;
  /** Untrusted text. */
  readonly title: string;
  readonly partner?: string | undefined;
  readonly class: OpenPull['class'];
  readonly lane: string;
  readonly outcome: OpenPull['outcome'];
  readonly next: OpenPull['next'];
  /** What is missing, as a sentence without a full stop. */
  readonly step: string;
  /** Its turn among those that wait for an editor, from 1; absent for all others. */
  readonly place?: number | undefined;
  /** Whole days since it was opened. */
  readonly age: number;
  /** Whole days since anybody but a machine last did something about it. */
  readonly waits: number;
}

export interface Queue {
  /** Oldest first. */
  readonly rows: readonly QueueRow[];
  /** How many there are by who acts next. */
  readonly counts: Readonly<Record<OpenPull['next'], number>>;
  /** Numbers of those of which the bot has said nothing yet. */
  readonly unreviewed: readonly number[];
  /** From opening to an editor's first answer, in days with one decimal; absent without answers. */
  readonly medianDays?: number | undefined;
}

/** `now` is an instant in ISO form. */
export function toQueue({ pulls, unreviewed, answers }: DeskRecord, now: string): Queue {
  const sorted = pulls.toSorted(
    (a, b) => Date.parse(a.openedAt) - Date.parse(b.openedAt) || a.number - b.number,
  );
  const turns = new Map(
    sorted.filter(({ next }) => next === 'editor').map(({ number }, index) => [number, index + 1]),
  );
  const counts = { author: 0, editor: 0, clock: 0, merger: 0 };
  for (const { next } of pulls) counts[next] += 1;
  const rows = sorted.map((pull) => toRow(pull, turns.get(pull.number), now));
  return { rows, counts, unreviewed, medianDays: medianAnswer(answers) };
}

function toRow(pull: OpenPull, place: number | undefined, now: string): QueueRow {
  const { number, title, partner, lane, outcome, next, openedAt } = pull;
  return {
    ...{ number, title, partner, class: pull.class, lane, outcome, next, place },
    step: missingStep(pull),
    age: Math.floor(daysPassed(openedAt, now)),
    waits: Math.floor(daysPassed(waitsSince(pull), now)),
  };
}

const EDITOR_STEPS: Readonly<Record<OpenPull['class'], string>> = {
  new: 'An editor reviews the new profile',
  'own-edit': "An editor looks at the owner's change",
  'foreign-edit': 'An editor looks at a change by somebody else than the owner',
  content: 'An editor reviews the content',
  infra: 'A maintainer reviews the program',
};

function missingStep(pull: OpenPull): string {
  const { next, faults, draft, notBefore } = pull;
  if (next === 'editor') return EDITOR_STEPS[pull.class];
  if (next === 'merger') return 'Nothing is missing; it can be merged';
  if (next === 'clock') {
    return notBefore ? `The owners may object until ${toMinute(notBefore)}` : 'The owners may object';
  }
  if (faults > 0) return `The author mends ${faults} ${faults === 1 ? 'fault' : 'faults'}`;
  return draft ? 'The author says that the draft is ready' : 'The author answers the editor';
}

/** As `2026-11-22 13:00 UTC`. */
function toMinute(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Half of the answers came sooner. In days with one decimal; `undefined` without answers. */
export function medianAnswer(answers: readonly Answer[]): number | undefined {
  const days = answers.map(({ openedAt, answeredAt }) => daysPassed(openedAt, answeredAt));
  days.sort((a, b) => a - b);
  const [low, high] = [days[(days.length - 1) >> 1], days[days.length >> 1]];
  return low === undefined || high === undefined ? undefined : Math.round((low + high) * 5) / 10;
}
