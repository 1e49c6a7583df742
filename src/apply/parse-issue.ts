/**
 * The issue that came out of the form → answers. Nothing in the text may pass for a heading of the form (threat 35):
 * each heading stands there exactly once, in the order of the form, or nothing is read at all.
 */
import type { Hub } from '#domain/hub.ts';
import { fold } from '#lib/text.ts';
import { type Answers, isListField, readAnswers } from './answers.ts';
import type { FieldProblem } from './faults.ts';
import { type FieldPart, type FormPart, formParts } from './form-parts.ts';
import type { Option } from './options.ts';

export interface Application {
  readonly answers: Answers;
  /** Address of the logo that was uploaded; only `github.com/user-attachments` is one (threat 37). */
  readonly logo?: string | undefined;
}

/** What the form writes where nothing was answered. */
const NOTHING = new Set(['', '_No response_', 'None']);

const UPLOADED =
  /https:\/\/github\.com\/user-attachments\/assets\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w/-])/g;

/** Most letters of an issue on GitHub. */
const LONGEST_BODY = 65_536;

export function parseIssue(
  body: string,
  hub: Hub,
): Application | { readonly problems: readonly FieldProblem[] } {
  const parts = formParts(hub);
  const sections = splitAtHeadings(body.slice(0, LONGEST_BODY), parts);
  if ('fault' in sections) return { problems: [sections] };
  const read = parts.map((part, at) => [part.id, readPart(sections[at] ?? '', part)] as const);
  const problems = read.flatMap(([, answer]) => (isProblem(answer) ? [answer] : []));
  if (problems.length > 0) return { problems };
  const stored = Object.fromEntries(read);
  return { answers: readAnswers(stored), logo: stored['logo']?.toString() || undefined };
}

type Read = string | readonly string[] | FieldProblem;

function isProblem(read: Read): read is FieldProblem {
  return typeof read === 'object' && 'fault' in read;
}

/** The text below each heading. Lines that only look like one, as `## NAME`, count as one that is out of place. */
function splitAtHeadings(body: string, parts: readonly FormPart[]): readonly string[] | FieldProblem {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const found = lines.flatMap((line, at) => {
    const part = /^\s{0,3}#/.test(line) && parts.find(({ label }) => fold(label) === fold(line));
    return part ? [{ at, part, exact: line.trimEnd() === `### ${part.label}` }] : [];
  });
  for (const [index, part] of parts.entries()) {
    const at = found.filter((heading) => heading.part === part);
    if (at.length > 1) return { fault: 'repeated', other: part.label };
    if (!found[index]?.exact || found[index]?.part !== part) return { fault: 'headings', other: part.label };
  }
  const first = lines.slice(0, found[0]?.at).join('').trim();
  if (first) return { fault: 'headings', other: parts[0]?.label ?? '' };
  return found.map(({ at }, index) =>
    lines
      .slice(at + 1, found[index + 1]?.at)
      .join('\n')
      .trim(),
  );
}

function readPart(text: string, part: FormPart): Read {
  if (part.control === 'upload') return readLogo(text);
  if (NOTHING.has(text)) return isListField(part.id) ? [] : '';
  if (part.control === 'text') return text;
  return text.includes('\n') ? { field: part.id, fault: 'lines' } : readLine(text, part);
}

function readLine(text: string, { id, control, options }: FieldPart): Read {
  switch (control) {
    case 'consent':
      return options.some(({ label }) => isTicked(text, label)) ? 'yes' : '';
    case 'several':
      return readChoices(text, options) ?? { field: id, fault: 'choice' };
    case 'one':
      return options.find(({ label }) => label === text)?.id ?? { field: id, fault: 'choice' };
    default:
      return text;
  }
}

function isTicked(line: string, label: string): boolean {
  return line === `- [X] ${label}` || line === `- [x] ${label}`;
}

/** Labels between commas, though labels may hold commas themselves; `undefined` when anything is left over. */
function readChoices(text: string, options: readonly Option[]): readonly string[] | undefined {
  const longestFirst = [...options].sort((a, b) => b.label.length - a.label.length);
  const chosen: string[] = [];
  for (let rest = text; rest !== '';) {
    const option = longestFirst.find(({ label }) => rest === label || rest.startsWith(`${label}, `));
    if (!option) return undefined;
    chosen.push(option.id);
    rest = rest.slice(option.label.length + 2);
  }
  return chosen;
}

/** One uploaded picture, however GitHub writes it down: as an address, a link or an element. */
function readLogo(text: string): string | FieldProblem {
  if (NOTHING.has(text)) return '';
  const [address, ...more] = new Set(text.match(UPLOADED) ?? []);
  return address && more.length === 0 ? address : { field: 'logoAlt', fault: 'choice' };
}
