/**
 * Words of strangers in Markdown that the bot writes. GitHub turns names, numbers and addresses into mentions and links
 * even when they are escaped, except within `<code>`: so there, and nowhere else, goes whatever anybody else wrote.
 */
import type { Decision, Finding } from './decision.ts';

/** Letters of a value that are shown; the file has them all. */
const LONGEST_VALUE = 200;
/** Path of findings that are about no file. */
export const WHOLE_CHANGE = '.';
const LOGIN = /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/;

/** A value as code on one line: every sign in it is an entity, so that it can end neither the code nor the table. */
export function formatValue(value: string): string {
  const line = value.replace(/\s+/gu, ' ').replace(/\p{C}/gu, '�').trim();
  const letters = [...line];
  const shown = letters.length > LONGEST_VALUE ? `${letters.slice(0, LONGEST_VALUE - 1).join('')}…` : line;
  return `<code>${toEntities(shown) || ' '}</code>`;
}

function toEntities(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** A sentence of ours with values in backticks. A value that holds a backtick itself gains nothing by it. */
export function formatSentence(sentence: string): string {
  return sentence
    .split('`')
    .map((part, index) => (index % 2 === 1 ? formatValue(part) : formatWords(part)))
    .join('');
}

/** Signs of plain prose stay, whatever could start a link or a mention becomes code. */
function formatWords(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N} ,;()'’“”–…-]/gu, (sign, at: number, whole: string) => {
      const ends = /^(?: |$)/.test(whole.slice(at + sign.length));
      if (/[.:?]/.test(sign) && ends) return sign;
      if (/[.:/=+%"?!]/.test(sign)) return `&#${sign.codePointAt(0)};`;
      return `<code>&#${sign.codePointAt(0)};</code>`;
    });
}

/** The one mention: of an account whose name GitHub itself could have given. */
export function formatMention(login: string | undefined): string {
  return login !== undefined && LOGIN.test(login) ? `@${login}` : 'there';
}

/** A path or branch within an address, so that no sign of it means anything in Markdown. */
export function toUrlPath(path: string): string {
  return path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    )
    .join('/');
}

/** A comment on a line, with the button that takes the new line over. */
export function formatSuggestion({
  message,
  replacement = '',
}: Pick<Finding, 'message' | 'replacement'>): string {
  const longest = Math.max(2, ...(replacement.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${formatSentence(message)}.\n\n${fence}suggestion\n${replacement}\n${fence}`;
}

const STATUSES: Readonly<
  Record<Decision['outcome'], readonly [state: 'success' | 'failure' | 'pending', text: string]>
> = {
  'changes-needed': ['failure', 'Something is to be mended; the comment says what'],
  'needs-editor': ['pending', 'An editor looks at it next'],
  ready: ['success', 'Nothing stands against it'],
  'can-merge': ['success', 'Everything is there'],
};

/** What the commit status says. */
export function statusText({ outcome }: Pick<Decision, 'outcome'>): {
  readonly state: 'success' | 'failure' | 'pending';
  readonly description: string;
} {
  const [state, description] = STATUSES[outcome];
  return { state, description };
}
