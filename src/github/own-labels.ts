/** Labels that belong to the bot: it sets and removes these, and touches no other. */
import type { Decision } from '#review/decision.ts';
import { type Client, isAnswer } from './client.ts';

const OURS = /^(?:type|review): /;

const STATES: Readonly<Record<Decision['outcome'], string>> = {
  'changes-needed': 'review: changes-needed',
  'needs-editor': 'review: needs-editor',
  ready: 'review: ready',
  'can-merge': 'review: approved',
};

function labelsOf(decision: Pick<Decision, 'class' | 'outcome'>): string[] {
  return [`type: ${decision.class}`, STATES[decision.outcome]];
}

/** Makes our labels what they should be; says nothing to GitHub when they are. */
export async function setLabels(
  { api, at }: Client,
  number: number,
  present: readonly string[],
  decision: Pick<Decision, 'class' | 'outcome'>,
): Promise<void> {
  const wanted = labelsOf(decision);
  for (const name of present.filter((label) => OURS.test(label) && !wanted.includes(label))) {
    try {
      await api.issues.removeLabel({ ...at, issue_number: number, name });
    } catch (error) {
      // Somebody was faster.
      if (!isAnswer(error, 404)) throw error;
    }
  }
  const missing = wanted.filter((label) => !present.includes(label));
  if (missing.length > 0) await api.issues.addLabels({ ...at, issue_number: number, labels: missing });
}
