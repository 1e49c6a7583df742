/** What the weekly round writes to an author. Nothing from the pull request stands in it but a checked login. */
import type { OpenPull } from '#domain/open-pull.ts';
import { toIsoDate } from '#lib/dates.ts';
import { CLOSE_DAYS } from './stale.ts';

/** Marks a reminder, so that a later round finds it and knows its day. */
export const CARE_MARKER = '<!-- guildhall:care v1 -->';

const dayOf = (instant: string) => toIsoDate(new Date(instant));
const greet = ({ author }: OpenPull) => (author ? `Hello @${author},` : 'Hello,');

const missing = ({ faults }: OpenPull) =>
  faults > 0
    ? `What is still to mend (${faults} ${faults === 1 ? 'fault' : 'faults'}) stands in the review comment above, each with its fix.`
    : 'What an editor asked stands above.';

/** A reminder with its two dates. */
export function formatWarning(pull: OpenPull, since: string, closesOn: string): string {
  return [
    CARE_MARKER,
    greet(pull),
    '',
    `nothing has moved here since ${dayOf(since)}, and we would like to list you. ${missing(pull)}`,
    '',
    `There is time: this stays open until **${closesOn}** at least. Any push or word of yours starts the clock anew. If something is unclear or takes longer, just say so here; an editor reads it and can stop the clock.`,
  ].join('\n');
}

/** A farewell that says how to come back. */
export function formatFarewell(pull: OpenPull, since: string): string {
  return [
    CARE_MARKER,
    greet(pull),
    '',
    `this has been silent since ${dayOf(since)}, more than ${CLOSE_DAYS} days, so we close it for now. That is no judgement of your application, and nothing is lost: your branch and everything that was said stay.`,
    '',
    'To go on at any time, push your correction and write a word here. An editor opens it again. Or open a new pull request from the same branch, or apply anew with the form.',
    '',
    'Thank you for your interest.',
  ].join('\n');
}
