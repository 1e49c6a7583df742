/** Findings beside the lines of the diff: a check run with annotations, which says nothing about passing. */
import { WHOLE_CHANGE } from '#review/comment-parts.ts';
import type { Decision, Finding } from '#review/decision.ts';
import type { Client } from './client.ts';

/** GitHub takes so many a request. */
const A_REQUEST = 50;
const NAME = 'partner-review notes';

export async function annotate({ api, at }: Client, { findings, headSha }: Decision): Promise<void> {
  const annotations = findings.filter(({ path }) => path !== WHOLE_CHANGE).map(toAnnotation);
  if (annotations.length === 0) return;
  const title = `${annotations.length} ${annotations.length === 1 ? 'note' : 'notes'} on this commit`;
  const output = { title, summary: 'The comment in the pull request says what to do next.' };
  const { data } = await api.checks.create({
    ...{ ...at, name: NAME, head_sha: headSha, conclusion: 'neutral' as const, status: 'completed' as const },
    output: { ...output, annotations: annotations.slice(0, A_REQUEST) },
  });
  for (let from = A_REQUEST; from < annotations.length; from += A_REQUEST) {
    await api.checks.update({
      ...{ ...at, check_run_id: data.id },
      output: { ...output, annotations: annotations.slice(from, from + A_REQUEST) },
    });
  }
}

const LEVELS = { error: 'failure', review: 'warning', warning: 'notice' } as const;

function toAnnotation({ path, line = 1, level, rule, message, hint }: Finding) {
  return {
    ...{ path, start_line: line, end_line: line, annotation_level: LEVELS[level] },
    ...{ title: rule, message: hint ? `${message}\n${hint}` : message },
  };
}
