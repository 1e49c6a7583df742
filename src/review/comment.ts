/** The bot's comment: what was checked at which commit, what is to be done, who acts next. Pure. */
import type { CardChange } from './card-changes.ts';
import { formatMention, formatSentence, formatValue, toUrlPath, WHOLE_CHANGE } from './comment-parts.ts';
import type { Decision, Finding, Level } from './decision.ts';
import { reviewRules } from './rules.ts';

/** How long the line is. */
export interface Standing {
  readonly ahead: number;
  /** Until an answer, by experience; absent when there is none yet. */
  readonly medianDays?: number | undefined;
}

export interface CommentFacts {
  readonly decision: Decision;
  /** Findings that did not fit. */
  readonly omitted: number;
  /** Login of the author. */
  readonly author: string | undefined;
  /** Where the author edits the files; absent when the fork is gone. */
  readonly head: { readonly url: string; readonly branch: string } | undefined;
  /** Number of the issue that it was made of; its author cannot write to the branch. */
  readonly issue?: number | undefined;
  readonly standing: Standing | undefined;
  /** What visitors will see otherwise. */
  readonly card: readonly CardChange[];
  /** Address of the handbook, with a stroke at its end. */
  readonly docs?: string | undefined;
}

const CLASSES: Readonly<Record<Decision['class'], string>> = {
  new: 'new profile',
  'own-edit': 'change of your own profile',
  'foreign-edit': "change of somebody else's profile",
  content: "change of the program's content",
  infra: 'change of the program',
};

const MARKS: Readonly<Record<Level, string>> = { error: '❌', review: '👀', warning: '💡' };

/** Letters of the table: GitHub takes 65,536 a comment, of which the rest needs few. */
const MOST_LETTERS = 48_000;

/** Without the hidden mark. */
export function toComment(facts: CommentFacts): string {
  const { decision } = facts;
  const parts = [
    `### ${titleOf(decision)}`,
    greeting(facts),
    findingsTable(facts),
    `**Next:** ${nextStep(facts)}`,
    helpFor(decision),
    formatCard(facts),
    formatDetails(facts),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function titleOf({ outcome, findings, next }: Decision): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (errors > 0) return `❌ ${errors} ${errors === 1 ? 'thing' : 'things'} to fix before this can go on`;
  switch (outcome) {
    case 'changes-needed':
      return '✋ The author acts next';
    case 'needs-editor':
      return '👀 An editor looks at this next';
    case 'ready':
      return next === 'clock'
        ? '⏳ Ready: it merges itself when its time has come'
        : '✅ Ready: an editor merges it';
    default:
      return '✅ Everything is there: this commit is merged soon';
  }
}

function greeting({ author, decision }: CommentFacts): string {
  const about = decision.partner === undefined ? '' : ` ${formatValue(decision.partner)}`;
  const commit = `<code>${decision.headSha.slice(0, 7)}</code>`;
  return `Thank you, ${formatMention(author)} – I checked commit ${commit} of your **${CLASSES[decision.class]}**${about}.`;
}

function findingsTable({ decision, omitted, docs }: CommentFacts): string {
  if (decision.findings.length === 0) return '';
  const all = decision.findings.map((finding) => formatFinding(finding, docs));
  const rows = whatFits(all);
  const left = omitted + all.length - rows.length;
  const rest = left > 0 ? [`| | | And ${left} more, which a next check will name. | |`] : [];
  return ['| | where | what to do | rule |', '|---|---|---|---|', ...rows, ...rest].join('\n');
}

function whatFits(rows: readonly string[]): readonly string[] {
  let letters = 0;
  const end = rows.findIndex((row) => {
    letters += row.length;
    return letters > MOST_LETTERS;
  });
  return rows.slice(0, end === -1 ? undefined : end);
}

function formatFinding(
  { level, path, line, message, hint, rule }: Finding,
  docs: string | undefined,
): string {
  const file = path === WHOLE_CHANGE ? 'the whole change' : formatValue(path);
  const where = `${file}${line === undefined ? '' : ` line ${line}`}`;
  const what = `${formatSentence(message)}.${hint === undefined ? '' : ` ${formatSentence(hint)}`}`;
  const name = formatValue(rule);
  const page = reviewRules.some(({ id }) => id === rule) ? 'review-rules' : 'checks';
  const link = docs === undefined ? name : `[${name}](${docs}${page}.md#${toUrlPath(rule)})`;
  return `| ${MARKS[level]} | ${where} | ${what} | ${link} |`;
}

function nextStep(facts: CommentFacts): string {
  const { decision } = facts;
  switch (decision.next) {
    case 'author':
      return authorStep(facts);
    case 'editor':
      return `${editorStep(decision)}${placeInLine(facts)}`;
    case 'clock':
      return `it merges itself after ${toMinute(decision.notBefore)}, unless an owner or an editor objects.`;
    default:
      return 'the merge job merges this very commit within a quarter of an hour. A further push starts a new check.';
  }
}

function editorStep({ findings }: Decision): string {
  return findings.some(({ level }) => level === 'review')
    ? 'an editor looks at it, above all at what is marked 👀. Where a row says what to add, you can do so meanwhile.'
    : 'an editor looks at it; there is nothing for you to do.';
}

function authorStep({ decision, head, issue }: CommentFacts): string {
  const errors = decision.findings.filter(({ level }) => level === 'error');
  const again = 'I check again by myself in about a minute. Please don’t open a new pull request.';
  if (errors.length === 0) return `${decision.reasons.map(formatSentence).join(' ')} ${again}`;
  const suggested = errors.some(({ replacement }) => replacement !== undefined);
  if (issue !== undefined) {
    const editors = suggested ? ' Editors can take over the suggestions below with one click.' : '';
    return `edit your application in #${issue}, and this follows by itself. Once somebody has reviewed it, write here instead what should change.${editors} ${again}`;
  }
  const click = suggested ? ' Where I could tell, a suggestion below mends the line with one click.' : '';
  return `edit the file in this pull request${editLink(errors, head)}.${click} ${again}`;
}

function editLink(errors: readonly Finding[], head: CommentFacts['head']): string {
  const [file] = errors
    .map(({ path }) => path)
    .filter((path) => /^partners\/[a-z0-9-]+\/profile\.md$/.test(path));
  if (!file || !head) return '';
  return ` – [edit ${formatValue('profile.md')}](${head.url}/edit/${toUrlPath(head.branch)}/${file})`;
}

function placeInLine({ standing }: CommentFacts): string {
  if (!standing) return '';
  const { ahead, medianDays } = standing;
  const line =
    ahead === 0 ? 'It is the first in line' : `${ahead} ${ahead === 1 ? 'waits' : 'wait'} before it`;
  const time = medianDays === undefined ? '' : `; half of all answers came within ${medianDays} days`;
  return ` ${line}${time}.`;
}

function helpFor({ next, findings }: Decision): string {
  if (next !== 'author' && findings.length === 0) return '';
  return 'Is something here wrong? Write `/appeal` and your reason: a person reads it.';
}

function formatCard({ card }: CommentFacts): string {
  if (card.length === 0) return '';
  const show = (value: string | undefined) => (value === undefined ? '–' : formatValue(value));
  const rows = card.map(({ fact, before, after }) => `| ${fact} | ${show(before)} | ${show(after)} |`);
  const table = ['| | before | after |', '|---|---|---|', ...rows].join('\n');
  return `<details><summary>What visitors will see</summary>\n\n${table}\n\n</details>`;
}

function formatDetails(facts: CommentFacts): string {
  const { decision } = facts;
  const reasons = decision.reasons.map((reason) => `- ${formatSentence(reason)}`);
  const waivable = [...new Set(decision.findings.filter(isWaivable).map(({ rule }) => rule))];
  const labels = waivable.map(
    (rule) =>
      `- Editors: the label ${formatValue(`override: ${rule}`)} settles what this rule found, for good.`,
  );
  const list = decision.class === 'new' && decision.next === 'editor' ? ['', ...CHECKLIST] : [];
  const lines = [...reasons, ...labels, ...list];
  return `<details><summary>Status and reasons</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

function isWaivable({ rule, level }: Finding): boolean {
  return level === 'review' && reviewRules.some(({ id, overridable }) => id === rule && overridable);
}

const CHECKLIST = [
  'For the editor:',
  '',
  '- [ ] The company exists, and its site says the same.',
  '- [ ] Whoever applies works there: mail from its domain, a link back, or a known contact.',
  '- [ ] It is no look-alike of somebody else.',
  '- [ ] What they offer fits the program, and the kinds are right.',
  '- [ ] The text is no advertisement for a third party, and the logo is theirs.',
  '- [ ] Tier and standing are set in a commit of your own, where they differ from the default.',
];

/** As `2026-11-22 13:00 UTC`. */
function toMinute(instant: string | undefined): string {
  if (instant === undefined) return 'its time';
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
