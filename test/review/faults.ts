/** Thirty ways in which people break a profile, each put into a valid one. */

/** A profile with one fault. */
export interface Faulty {
  readonly text: string;
  /** On which the fault should be reported, from 1. */
  readonly line: number;
}

export interface Fault {
  readonly name: string;
  /** Whether a machine can tell what was meant. */
  readonly mechanical: boolean;
  /** `undefined` when this profile has nothing to break so. */
  inject(text: string, pick: (count: number) => number): Faulty | undefined;
}

type Change = (line: string, pick: (count: number) => number) => string | undefined;

/** One line of the front matter that fits the pattern is changed; the fault shows there, or some lines below. */
function onLine(name: string, mechanical: boolean, pattern: RegExp, change: Change, below = 0): Fault {
  return {
    name,
    mechanical,
    inject(text, pick) {
      const lines = text.split('\n');
      const end = lines.indexOf('---', 1);
      const fitting = [...lines.keys()].filter((at) => at < end && pattern.test(lines[at] ?? ''));
      const at = fitting[pick(fitting.length)];
      const changed = at === undefined ? undefined : change(lines[at] ?? '', pick);
      if (at === undefined || changed === undefined || changed === lines[at]) return undefined;
      return { text: lines.with(at, changed).join('\n'), line: at + 1 + below };
    },
  };
}

const swap =
  (from: RegExp | string, to: string): Change =>
  (line) =>
    line.replace(from, to);

/** A list of lines, written on one line instead. */
function onOneLine(name: string, key: string, write: (items: readonly string[]) => string): Fault {
  return {
    name,
    mechanical: true,
    inject(text) {
      const [whole, items = ''] = new RegExp(`^${key}:\\n((?:  - .*\\n)+)`, 'm').exec(text) ?? [];
      if (whole === undefined) return undefined;
      const words = items
        .split('\n')
        .filter(Boolean)
        .map((item) => item.slice('  - '.length));
      const line = text.slice(0, text.indexOf(whole)).split('\n').length;
      return { text: text.replace(whole, () => `${key}: ${write(words)}\n`), line };
    },
  };
}

const misspell: Change = (line, pick) => {
  const [, lead = '', word = ''] = /^(\s*(?:- |\w+: ))([a-z-]{6,})$/.exec(line) ?? [];
  if (word === '') return undefined;
  const at = 2 + pick(word.length - 3);
  return `${lead}${word.slice(0, at)}${word.slice(at + 1)}`;
};

const date = (line: string) => /(\d{4})-(\d{2})-(\d{2})/.exec(line)?.slice(1) ?? [];
const TERM = /^ {2}- [a-z]+(?:-[a-z]+)+$/;

export const faults: readonly Fault[] = [
  onLine('http for https', true, /^website:/, swap('https:', 'http:')),
  onLine('address without https://', true, /^website:/, swap('https://', '')),
  onLine('slip in https', true, /^ {2}form:/, swap('https://', 'htps//')),
  onLine('country in small letters', true, /^ {2}country:/, (line) => line.toLowerCase()),
  onLine('country by its name', true, /^ {2}country: (?:US|DE|JP|EG|GR|IN|BR)$/, (line) =>
    line.replace(/[A-Z]{2}$/, (code) => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code),
  ),
  onLine('term with underscores', true, TERM, (line) => line.replace(/(?<=\w)-(?=\w)/g, '_')),
  onLine('term in capitals', true, TERM, (line) =>
    line.replace(/[a-z-]+$/, (id) => id.replaceAll('-', ' ').toUpperCase()),
  ),
  onLine('misspelt term', true, TERM, misspell),
  onOneLine('list without brackets', 'expertise', (items) => items.join(', ')),
  onOneLine('list that is not closed', 'expertise', (items) => `[${items.join(', ')}`),
  onOneLine('one thing instead of a list', 'kinds', (items) => items[0] ?? ''),
  onOneLine(
    'same thing twice in a list',
    'expertise',
    (items) => `[${[...items, items[0]].slice(-12).join(', ')}]`,
  ),
  onLine('colon inside of a text', true, /^headline:/, swap(/^headline: (\S+) /, 'headline: $1: ')),
  onLine('date with slashes', true, /^confirmed:/, (line) => line.replaceAll('-', '/')),
  onLine(
    'date of day, month, year',
    true,
    /^confirmed:/,
    (line) => `confirmed: ${[...date(line)].reverse().join('.')}`,
  ),
  onLine('date without zeros', true, /^confirmed: \d{4}-(?:0|\d\d-0)/, swap(/-0/g, '-')),
  onLine(
    'misspelt field',
    true,
    /^(?:headline|website|expertise|relationship|languages|availability):/,
    (line, pick) => {
      const at = 2 + pick(line.indexOf(':') - 2);
      return line.slice(0, at) + line.slice(at + 1);
    },
  ),
  onLine('field in capitals', true, /^(?:website|headline|budget|founded):/, (line) =>
    line.replace(/^\w/, (first) => first.toUpperCase()),
  ),
  onLine('number in quotes', true, /^(?:teamSize|founded):/, swap(/(\d+)$/, "'$1'")),
  onLine('number with a word', true, /^teamSize:/, swap(/$/, ' people')),
  onLine('misspelt choice', true, /^relationship: \w{8,}$/, misspell),
  onLine('language by its name', true, /^ {2}- (?:en|de|ja|es|fr|pt)$/, (line) =>
    line.replace(/\w+$/, (code) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code),
  ),
  onLine('first line with a space', true, /^---$/, swap('---', '--- ')),
  onLine('no space after the colon', true, /^(?:headline|relationship|confirmed):/, swap(': ', ':')),
  onLine('no space after the dash', true, TERM, swap('- ', '-')),
  onLine('invisible character', true, /^headline:/, swap(/ /, '\u200b ')),
  onLine('currency in small letters', true, /^ {2}currency:/, (line) => line.toLowerCase()),
  onLine(
    'tier of the own choice',
    false,
    /^relationship:/,
    swap('relationship:', 'tier: gold\nrelationship:'),
  ),
  onLine('address that runs a script', false, /^website:/, swap(/https:.*/, 'javascript:alert(1)')),
  onLine('the same field twice', false, /^founded: /, (line) => `${line}\n${line}`, 1),
];
