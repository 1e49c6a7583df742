/** Findings, lane, reviews and clock → what happens next. */
import type { Lane, ReviewPolicy } from '#domain/review-policy.ts';
import type { Editor } from '#domain/editor.ts';
import type { ChangeKind } from './classify-change.ts';
import type { Decision, Finding } from './decision.ts';
import type { Pull } from './pull.ts';
import { approversOf, objectorsOf } from './standing-reviews.ts';

/** With this label anybody who may set labels stops a merge. */
const HOLD = 'hold';

export interface DecisionFacts {
  readonly pull: Pull;
  readonly change: ChangeKind;
  readonly findings: readonly Finding[];
  readonly lane: Lane;
  readonly policy: Pick<ReviewPolicy, 'autoMerge'>;
  readonly editors: readonly Editor[];
  /** Of the partner, before the change. */
  readonly owners: ReadonlySet<number>;
  /** ISO time. */
  readonly now: string;
}

type Verdict = Pick<Decision, 'outcome' | 'next' | 'notBefore'> & { readonly reason: string };

/** The first of these that has something to say decides. */
const STEPS: readonly ((facts: DecisionFacts) => Verdict | undefined)[] = [
  whenFaulty,
  whenDraft,
  whenObjected,
  whenHeld,
  whenEditorsMissing,
  whenClockRuns,
];

export function decide(facts: DecisionFacts): Verdict {
  for (const step of STEPS) {
    const verdict = step(facts);
    if (verdict) return verdict;
  }
  return whenAllIsThere(facts);
}

function whenFaulty({ findings }: DecisionFacts): Verdict | undefined {
  const rules = rulesOf(findings, 'error');
  if (rules.length === 0) return undefined;
  return {
    outcome: 'changes-needed',
    next: 'author',
    reason: `The author must mend what these rules found: ${rules.join(', ')}.`,
  };
}

function whenDraft({ pull }: DecisionFacts): Verdict | undefined {
  if (!pull.draft) return undefined;
  return {
    outcome: 'changes-needed',
    next: 'author',
    reason: 'It is a draft: the author says when it is ready.',
  };
}

/** Editors, and owners of the partner, may stop a change. A push does not answer them: only they can. */
function whenObjected({ pull, editors, owners }: DecisionFacts): Verdict | undefined {
  const objections = objectorsOf(pull).filter(
    ({ userId }) => owners.has(userId) || editors.some(({ id }) => id === userId),
  );
  if (objections.length === 0) return undefined;
  const answered = objections.every(({ commit }) => commit !== pull.headSha);
  return answered
    ? {
        outcome: 'needs-editor',
        next: 'editor',
        reason: 'Somebody asked for changes; the author has pushed since, and whoever asked must look again.',
      }
    : {
        outcome: 'changes-needed',
        next: 'author',
        reason: 'An editor or an owner asked for changes of this commit.',
      };
}

function whenHeld({ pull }: DecisionFacts): Verdict | undefined {
  if (!pull.labels.some(({ name }) => name === HOLD)) return undefined;
  return {
    outcome: 'needs-editor',
    next: 'editor',
    reason: `The label \`${HOLD}\` stops it until somebody takes it off.`,
  };
}

function whenEditorsMissing(facts: DecisionFacts): Verdict | undefined {
  const { lane, findings } = facts;
  const open = rulesOf(findings, 'review');
  const needed = Math.max(lane.editors, open.length > 0 ? 1 : 0);
  const given = countApprovals(facts);
  if (given >= needed) return undefined;
  const why = open.length > 0 ? `, since these rules ask for one: ${open.join(', ')}` : '';
  const people = needed === 1 ? 'one editor' : `${needed} editors`;
  const reason = `Lane \`${lane.id}\`: ${people} must approve this very commit, ${given} did${why}.`;
  return { outcome: 'needs-editor', next: 'editor', reason };
}

/** Editors who approved, and owners when all that is asked for is that somebody speaks for the partner. */
function countApprovals({ pull, change, editors, owners, findings }: DecisionFacts): number {
  const open = findings.filter(({ level }) => level === 'review');
  const ownersCount = change.class === 'foreign-edit' && open.every(({ rule }) => rule === 'foreign-profile');
  const mayApprove = (id: number) =>
    editors.some((editor) => editor.id === id) || (ownersCount && owners.has(id));
  return [...approversOf(pull)].filter(mayApprove).length;
}

function whenClockRuns({ pull, lane, policy, now, findings }: DecisionFacts): Verdict | undefined {
  if (lane.waitMinutes === undefined || !policy.autoMerge || rulesOf(findings, 'review').length > 0)
    return undefined;
  const end = Date.parse(pull.headAt) + lane.waitMinutes * 60_000;
  if (Date.parse(now) >= end) return undefined;
  return {
    outcome: 'ready',
    next: 'clock',
    notBefore: new Date(end).toISOString(),
    reason: `Lane \`${lane.id}\`: it merges itself ${lane.waitMinutes} minutes after the last push, so that other owners can object.`,
  };
}

function whenAllIsThere({ change, lane, policy }: DecisionFacts): Verdict {
  const mayMerge = change.class === 'new' || change.class === 'own-edit';
  if (!mayMerge)
    return {
      outcome: 'ready',
      next: 'editor',
      reason: `Changes of class \`${change.class}\` are merged by hand.`,
    };
  if (!policy.autoMerge)
    return {
      outcome: 'ready',
      next: 'editor',
      reason: 'Everything is there. An editor merges, since `autoMerge` is `false` in the review policy.',
    };
  return {
    outcome: 'can-merge',
    next: 'merger',
    reason: `Lane \`${lane.id}\`: everything is there, and this commit may be merged.`,
  };
}

function rulesOf(findings: readonly Finding[], level: Finding['level']): string[] {
  return [...new Set(findings.filter((finding) => finding.level === level).map(({ rule }) => `\`${rule}\``))];
}
