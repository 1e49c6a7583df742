/** A Decision as an author reads it in a terminal: what was found, and what to do next. */
import { styleText } from 'node:util';
import type { Decision, Finding, Level } from '#review/decision.ts';

const COLOURS = { error: 'red', review: 'cyan', warning: 'yellow' } as const satisfies Record<Level, string>;

const CLASSES: Readonly<Record<Decision['class'], string>> = {
  new: 'a new profile',
  'own-edit': 'a change by an owner',
  'foreign-edit': 'a change of what belongs to others',
  content: "a change of the editors' files",
  infra: 'a change of the program',
};

const NEXT: Readonly<Record<Decision['next'], string>> = {
  author: 'You: change what is named above, commit, and ask again.',
  editor: 'An editor. There is nothing more that you need to do.',
  clock: 'Nobody: it merges itself when the time is up.',
  merger: 'Nobody: it can be merged now.',
};

export function formatDecision(decision: Decision, colour = false): string {
  const { partner, findings, outcome, reasons, next, notBefore } = decision;
  return [
    ...findings.map((finding) => formatFinding(finding, colour)),
    `This is ${CLASSES[decision.class]}${partner ? ` (${visible(partner)})` : ''}: ${outcome}`,
    ...reasons.map((reason) => `  why   ${visible(reason)}`),
    `  next  ${NEXT[next]}${notBefore ? ` (${notBefore})` : ''}`,
  ].join('\n');
}

function formatFinding(
  { rule, level, path, line, message, hint, replacement }: Finding,
  colour: boolean,
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const at = [path, line].filter(Boolean).join(':');
  return [
    `${paint('bold', visible(at))}  ${paint(COLOURS[level], level)}  ${visible(message)}`,
    ...(hint ? [`  ${paint('dim', 'fix')}  ${visible(hint)}`] : []),
    ...(replacement === undefined ? [] : [`  ${paint('dim', 'as')}   ${visible(replacement)}`]),
    `  ${paint('dim', `rule ${rule}`)}`,
  ].join('\n');
}

/** Names of files may hold anything, also what would steer the terminal. */
function visible(text: string): string {
  return text.replace(/\p{C}/gu, '\uFFFD');
}
