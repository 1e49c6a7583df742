/** The weekly round, planned: what to write, label, close and report. Whoever applies it decides nothing. */
import type { Hub } from '#domain/hub.ts';
import type { DeskRecord, OpenPull } from '#domain/open-pull.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { toIsoDate } from '#lib/dates.ts';
import { confirmationsDue } from './confirmations-due.ts';
import { formatDigest, formatReminders } from './digest.ts';
import { toQueue } from './queue.ts';
import { type StaleStep, staleStep, standingWarning } from './stale.ts';
import { formatFarewell, formatWarning } from './stale-words.ts';

/** Set while a reminder stands unanswered, so that people see it in lists. */
export const SILENT_LABEL = 'care: silent';
/** On the issue that sums up a week. */
const DIGEST_LABEL = 'care: digest';

export type CareEffect =
  | { readonly kind: 'comment'; readonly number: number; readonly body: string }
  | { readonly kind: 'add-label' | 'remove-label'; readonly number: number; readonly label: string }
  | { readonly kind: 'close'; readonly number: number }
  /** `comments` follow the text, in this order. An open issue of the same title stands for it. */
  | {
      readonly kind: 'open-issue';
      readonly title: string;
      readonly body: string;
      readonly labels: readonly string[];
      readonly comments: readonly string[];
    };

export interface CareInput {
  readonly hub: Hub;
  readonly record: DeskRecord;
  /** ISO instant. */
  readonly now: string;
}

/** In the order in which they are to be applied. */
export function planCare({ hub, record, now }: CareInput): CareEffect[] {
  const steps = record.pulls
    .toSorted((a, b) => a.number - b.number)
    .map((pull) => ({ pull, step: staleStep(pull, now) }));
  const numbersOf = (wanted: StaleStep['step']) =>
    steps.flatMap(({ pull, step }) => (step.step === wanted ? [pull.number] : []));
  const today = toIsoDate(new Date(now));
  const due = confirmationsDue(hub, today);
  const queue = toQueue(record, now);
  const [warned, closed] = [numbersOf('warn'), numbersOf('close')];
  return [
    ...steps.flatMap(({ pull, step }) => effectsOf(pull, step)),
    {
      kind: 'open-issue',
      title: `Desk, week of ${today}`,
      body: formatDigest({ hub, queue, warned, closed, due, today }),
      labels: [DIGEST_LABEL],
      comments: formatReminders(due, editAddressIn(hub)),
    },
  ];
}

function effectsOf(pull: OpenPull, step: StaleStep): CareEffect[] {
  const { number, labels } = pull;
  switch (step.step) {
    case 'warn':
      return [
        { kind: 'comment', number, body: formatWarning(pull, step.since, step.closesOn) },
        { kind: 'add-label', number, label: SILENT_LABEL },
      ];
    case 'close':
      return [
        { kind: 'comment', number, body: formatFarewell(pull, step.since) },
        { kind: 'close', number },
      ];
    case 'none':
      return labels.includes(SILENT_LABEL) && standingWarning(pull) === undefined
        ? [{ kind: 'remove-label', number, label: SILENT_LABEL }]
        : [];
  }
}

function editAddressIn({ settings }: Hub): (slug: string) => string | undefined {
  const { url, branch } = settings.repository ?? {};
  return (slug) => (url && branch ? `${url}/edit/${encodeURI(branch)}/${profilePath(slug)}` : undefined);
}
