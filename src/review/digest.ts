/** The week in one issue for the editors. It holds slugs, numbers, dates and checked addresses, no words of strangers. */
import { deadLinks } from '#checks/dead-links.ts';
import { runChecks } from '#checks/index.ts';
import type { Hub } from '#domain/hub.ts';
import { count } from '#lib/count.ts';
import { daysBetween } from '#lib/dates.ts';
import type { ConfirmationDue } from './confirmations-due.ts';
import type { Queue, QueueRow } from './queue.ts';
import { formatQueueFigures } from './queue-figures.ts';

/** Lines a section; the rest is counted. */
const SHOWN = 25;
/** Partners in one reminder: a text that names too many people reaches none of them. */
const REMINDED = 30;
const REMINDER =
  'Please read your profile again. When all of it is true, set the date below to the present day.';
/** Days after which a link check is old. */
const LINKS_DAYS = 35;

export interface DigestInput {
  readonly hub: Hub;
  readonly queue: Queue;
  /** Numbers of those that this round reminds and closes. */
  readonly warned: readonly number[];
  readonly closed: readonly number[];
  readonly due: readonly ConfirmationDue[];
  readonly today: string;
}

/** The text of the issue, as Markdown. */
export function formatDigest({ hub, queue, warned, closed, due, today }: DigestInput): string {
  const waiting = queue.rows.filter(({ next }) => next === 'editor');
  const silent = [...listOf('Reminded', warned), ...listOf('Closed', closed)];
  const unclaimed = due.filter(({ owners }) => owners.length === 0);
  return [
    ...formatQueueFigures(queue).map((line) => `${line}.`),
    ...section('Waiting for an editor', waiting.map(formatRow), 'Nothing.'),
    ...section('Silent applications', silent, 'None.'),
    ...section(
      'Confirmations due this week',
      [
        `${count(due.length, 'partner')}; owners are reminded below.`,
        ...unclaimed.map(({ partner, lapses }) => `\`${partner}\` has no owner: ${untilOf(lapses)}`),
      ],
      '',
    ),
    ...section('Links', linkLines(hub, today), 'All in order.'),
  ].join('\n');
}

/** Texts that remind owners, each of at most so many partners that all of them are told. */
export function formatReminders(due: readonly ConfirmationDue[], editAddress: EditAddress): string[] {
  const owned = due.filter(({ owners }) => owners.length > 0);
  const texts: string[] = [];
  for (let start = 0; start < owned.length; start += REMINDED) {
    const lines = owned.slice(start, start + REMINDED).map((entry) => formatReminder(entry, editAddress));
    texts.push([REMINDER, '', ...lines].join('\n'));
  }
  return texts;
}

/** Where a profile can be edited; `undefined` when the repository has no known address. */
export type EditAddress = (slug: string) => string | undefined;

function formatReminder({ partner, owners, lapses }: ConfirmationDue, editAddress: EditAddress): string {
  const address = editAddress(partner);
  const file = `\`${partner}\`${address ? ` ([edit](${address}))` : ''}`;
  return `- ${owners.map((login) => `@${login}`).join(' ')}: ${file}: ${untilOf(lapses)}`;
}

function untilOf(lapses: ConfirmationDue['lapses']): string {
  return lapses.map(({ field, until, effect }) => `\`${field}\` counts until ${until}, ${effect}`).join('; ');
}

function formatRow({ number, partner, place, age, step, ...row }: QueueRow): string {
  const whose = partner ? ` \`${partner}\`` : '';
  return `#${number} ${row.class}${whose}, turn ${place}, open ${count(age, 'day')}: ${step}`;
}

function listOf(what: string, numbers: readonly number[]): string[] {
  return numbers.length === 0 ? [] : [`${what}: ${numbers.map((number) => `#${number}`).join(', ')}`];
}

function linkLines(hub: Hub, today: string): string[] {
  if (!hub.linkChecks) return ['Never checked: run a link checker, then `hub links`.'];
  const age = daysBetween(hub.linkChecks.checked, today);
  const dead = runChecks(hub, { today }, [deadLinks]);
  return [
    ...(age > LINKS_DAYS
      ? [`Last checked ${count(age, 'day')} ago: run a link checker, then \`hub links\`.`]
      : []),
    ...dead.map(({ place, message }) => `\`${place.file}\`, \`${place.field}\`: ${message}`),
  ];
}

function section(title: string, lines: readonly string[], none: string): string[] {
  const shown = lines.slice(0, SHOWN).map((line) => `- ${line}`);
  const left = lines.length - shown.length;
  return [
    '',
    `## ${title}`,
    '',
    ...(shown.length > 0 ? shown : [none]),
    ...(left > 0 ? [`- and ${left} more`] : []),
  ];
}
