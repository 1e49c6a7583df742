/** The last line of the bot's comment, which readers do not see: what the queue has to know of the decision. */
import { isSlug } from '#domain/slug.ts';
import type { Decision } from './decision.ts';

/** As it was written; what the words may be is for whoever reads them to check. */
export type DeskMark = Readonly<Record<string, string>>;

const MARK = /^<!-- guildhall:desk v1((?: [a-z]+=[A-Za-z0-9:.-]+)+) -->$/;

export function formatDeskMark(decision: Decision): string {
  const { outcome, lane, next, partner = '', findings, notBefore } = decision;
  const faults = findings.filter(({ level }) => level === 'error').length;
  const facts = {
    ...{ class: decision.class, outcome, next, faults },
    ...(isSlug(lane) ? { lane } : {}),
    ...(isSlug(partner) ? { partner } : {}),
    ...(notBefore === undefined ? {} : { until: notBefore }),
  };
  const words = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
  return `\n<!-- guildhall:desk v1 ${words.join(' ')} -->\n`;
}

/** Undefined when the text does not end with the mark. */
export function readDeskMark(body: string): DeskMark | undefined {
  const [, words] = MARK.exec(body.trimEnd().split(/\r?\n/).at(-1) ?? '') ?? [];
  return (
    words &&
    Object.fromEntries(
      words
        .trim()
        .split(' ')
        .map((word) => word.split('=', 2)),
    )
  );
}
