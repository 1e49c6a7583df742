import { questionOf, RUBRIC_QUESTIONS } from '#domain/rubric.ts';
import { toOneLine } from '#lib/quote.ts';
import { renderYaml } from '#repo/render-file.ts';

export interface RubricStart {
  /** Name of the partner, untrusted. */
  readonly name: string;
  readonly on: string;
  readonly decision: string;
  readonly editor: string;
  readonly pull: number | undefined;
}

/** The file of a review with its questions, which does not pass the check before they are answered. */
export function formatRubric({ name, on, decision, editor, pull }: RubricStart): string {
  const questions = RUBRIC_QUESTIONS.flatMap((question) => [
    '',
    `# ${questionOf(question)}`,
    `${question}:`,
    '  score: # 1 to 5',
    '  reason: # what you saw',
  ]);
  return [
    `# Review of ${toOneLine(name)}, ${on}. 1 is poor, 3 as it should be, 5 outstanding. Never published on the site.`,
    renderYaml({ decision, editor, ...(pull === undefined ? {} : { pull }) }).trimEnd(),
    ...questions,
    '',
  ].join('\n');
}
