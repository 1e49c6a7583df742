/** Mail addresses and phone numbers in texts: removed and counted, so that an import never publishes one. */
import { findContactDetails } from '#lib/contact-details.ts';
import { escapePattern } from '#lib/pattern.ts';

export interface Scrubbed {
  readonly text: string;
  /** How many addresses and numbers were removed. */
  readonly removed: number;
}

const LINK = /\[([^\][]*)\]\(\s*<?(?:mailto|tel|sms|callto|whatsapp)\\?:[^)]*\)+/gi;
/** As `555-123-4567`: ten digits in three groups, which in a table are hardly ever anything else. */
const NORTH_AMERICAN = /(?<![\w.$€£/-])(?:1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?![\w-])/g;
/** Words before an address that make no sense without it. */
const LEAD = String.raw`(?:\s*\b(?:e-?mail|mail|tel(?:ephone)?|phone|mobile|fax|whatsapp)\b[.:]{0,2}\s*|\s*\b(?:at|via|on|under)\b:?\s*|\s*[:–—]\s*)?`;

const DIRECT = new RegExp(
  String.raw`${LEAD}\b(?:https?:\/\/(?:wa\.me|api\.whatsapp\.com)|mailto:|tel:|sms:|callto:)[^\s)>\]]+`,
  'gi',
);

/** The text without mail addresses and phone numbers; web addresses and dates stay. Unchanged when there are none. */
export function removeContacts(text: string): Scrubbed {
  let removed = 0;
  const count = (replacement: string) => {
    removed += 1;
    return replacement;
  };
  let rest = text
    .replace(LINK, (_, label: string) => count(/@|\d{3}/.test(label) ? '' : label))
    .replace(DIRECT, () => count(''));
  for (let found = findAll(rest); found.length > 0; found = findAll(rest)) {
    for (const detail of found) rest = outsideAddresses(rest, leadAnd(detail), () => count(''));
  }
  return { text: removed > 0 ? withoutRemains(tidy(rest), text) : text, removed };
}

/** Whether a text holds a mail address or phone number, also percent-encoded in a web address. */
export function holdsContact(text: string): boolean {
  return /[\w.+-]+(?:@|%40)[\w-]+\.[a-z]{2,}/i.test(text) || findAll(text).length > 0;
}

function findAll(text: string): string[] {
  const local = [...withoutAddresses(text).matchAll(NORTH_AMERICAN)].map(([number]) => number);
  return [...findContactDetails(text).map((detail) => detail.text), ...local];
}

function leadAnd(detail: string): RegExp {
  return new RegExp(LEAD + escapePattern(detail), 'iu');
}

const ADDRESS = /(https?:\/\/[^\s)>\]]+)/;

function withoutAddresses(text: string): string {
  return text
    .split(ADDRESS)
    .filter((_, index) => index % 2 === 0)
    .join(' ');
}

/** Replaces every match that is not inside a web address. */
function outsideAddresses(text: string, pattern: RegExp, replacement: () => string): string {
  const everywhere = new RegExp(pattern.source, `g${pattern.flags}`);
  return text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(everywhere, replacement)))
    .join('');
}

/** A line that lost its last word is left out: "📧 ada@acme.example" has nothing more to say. */
function withoutRemains(text: string, before: string): string {
  const whole = new Set(before.split('\n'));
  const says = (line: string) => /[\p{L}\p{N}]/u.test(line) || line === '' || whole.has(line);
  return text.split('\n').filter(says).join('\n').trim();
}

/** Repairs what a removal leaves: empty brackets, links and emphasis, doubled spaces. */
function tidy(text: string): string {
  return text
    .replace(/(\*\*|__)\s*\1/g, '')
    .replace(/\[[\s*_`]*\]\([^)]*\)|\(\s*\)|\[\s*\](?!\()|<\s*>/g, '')
    .replace(/[^\S\n]+([.,;!?])/g, '$1')
    .replace(/(\S)[^\S\n]{2,}(?=\S)/g, '$1 ')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
}
