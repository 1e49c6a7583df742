/** Everything wrong with the answers, one problem a field: by the schema of profiles, and by what the hub says. */
import type * as z from 'zod';
import { profileSchema } from '#domain/partner.ts';
import { findLostMarkup } from '#domain/plain-markdown.ts';
import { findHidden } from '#domain/unicode.ts';
import { isHttpsUrl, siteOf } from '#domain/web-address.ts';
import { type Answers, isEmpty } from './answers.ts';
import type { Fault, FieldProblem } from './faults.ts';
import { type Control, type Field, FIELDS, type FieldId } from './fields.ts';
import type { ApplyRules } from './rules.ts';
import { toRecord } from './to-record.ts';

/** Bytes of the long description that fit into a file, with room to spare. */
const LONGEST_TEXT = 8_000;

/** Said when an entry was new, or in another way: a way to make contact, declarations. */
const NOT_AGAIN: ReadonlySet<FieldId> = new Set(['contact', 'aiUse']);

type Issue = z.core.$ZodIssue;

/** Expects tidy answers. In the order of the fields. */
export function findProblems(answers: Answers, rules: ApplyRules, today: string): FieldProblem[] {
  const record = toRecord(answers, { today, agreement: rules.agreement });
  const issues = profileSchema.safeParse(record).error?.issues ?? [];
  return FIELDS.flatMap((field) => {
    const fault = findOwn(field, answers, rules) ?? findBySchema(field, issues);
    return fault ? [{ field: field.id, ...fault }] : [];
  });
}

type Found = Omit<FieldProblem, 'field'>;

/** What the schema does not know. */
function findOwn(field: Field & { id: FieldId }, answers: Answers, rules: ApplyRules): Found | undefined {
  const answer = answers[field.id];
  if (field.id === 'agreement') {
    return rules.agreement === undefined || answer === 'yes' ? undefined : { fault: 'refused' };
  }
  if (isEmpty(answer)) return findLack(field, answers, rules);
  return findUnreadable(answer) ?? findUnknown(field.id, answers, rules) ?? findInText(field, answer);
}

function findLack(
  { id, required }: Field & { id: FieldId },
  answers: Answers,
  { present = false }: ApplyRules,
): Found | undefined {
  const withBudget = Boolean(answers.currency || answers.budgetFrom || answers.budgetTo);
  if (id === 'relationshipNote' && answers.relationship === 'other') return { fault: 'note' };
  if (present && NOT_AGAIN.has(id)) return undefined;
  const needed = required || (withBudget && (id === 'currency' || id === 'budgetFrom'));
  return needed ? { fault: 'missing' } : undefined;
}

/** Characters that nobody sees, and halves of characters, which no file can hold. */
function findUnreadable(answer: string | readonly string[]): Found | undefined {
  const texts = typeof answer === 'string' ? [answer] : answer;
  const bad = texts.some((text) => findHidden(text) !== undefined || /\p{Surrogate}/u.test(text));
  return bad ? { fault: 'invisible' } : undefined;
}

function findUnknown(id: FieldId, answers: Answers, rules: ApplyRules): Found | undefined {
  if (id === 'expertise' || id === 'services') {
    const known = new Set(rules[id]);
    return answers[id].every((term) => known.has(term)) ? undefined : { fault: 'choice' };
  }
  if (id !== 'website' || !isHttpsUrl(answers.website)) return undefined;
  const site = siteOf(answers.website);
  const [, other] = rules.sites.find(([taken]) => taken === site) ?? [];
  return other === undefined ? undefined : { fault: 'taken', other };
}

function findInText({ id }: { id: FieldId }, answer: string | readonly string[]): Found | undefined {
  if (id !== 'about' || typeof answer !== 'string') return undefined;
  const longest = FIELDS.find((field) => field.id === 'about' && 'longest' in field)?.longest ?? 0;
  const tooLong = answer.length > longest || new TextEncoder().encode(answer).length > LONGEST_TEXT;
  if (tooLong) return { fault: 'long', count: longest };
  const [lost] = findLostMarkup(answer);
  return lost && { fault: 'markup', other: lost.text.slice(0, 60) };
}

function findBySchema({ path, control }: Field, issues: readonly Issue[]): Found | undefined {
  const issue = issues.find((one) => isAt(one.path.join('.'), path));
  return issue && toFault(issue, control);
}

/** A problem of an entry, as `kinds.0`, is one of the list. */
function isAt(at: string, path: string): boolean {
  return at === path || at.startsWith(`${path}.`);
}

const REFUSED: Readonly<Record<Control, Fault>> = {
  line: 'missing',
  text: 'missing',
  address: 'address',
  number: 'number',
  one: 'choice',
  several: 'choice',
  consent: 'refused',
};

function toFault(issue: Issue, control: Control): Found {
  const words = control === 'line' || control === 'several';
  if (issue.code === 'too_big' && words)
    return { fault: control === 'line' ? 'long' : 'many', count: Number(issue.maximum) };
  if (issue.code === 'too_small' && words) return { fault: 'short', count: Number(issue.minimum) };
  if (issue.code === 'custom' && control === 'number') return { fault: 'below' };
  return { fault: REFUSED[control] };
}
