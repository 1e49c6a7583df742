/** What the bot answers in the issue of an application, in the language of the hub's form. */
import { describeInFull, type FieldProblem } from '#apply/faults.ts';
import type { Hub } from '#domain/hub.ts';
import { formatSentence } from '#review/comment-parts.ts';
import { textsOf } from '#texts/catalogues.ts';

export type ApplyAnswer =
  | { readonly kind: 'faulty'; readonly problems: readonly FieldProblem[] }
  | {
      readonly kind: 'proposed';
      readonly number: number;
      readonly url: string;
      readonly logo: 'none' | 'taken' | 'refused';
    }
  /** The pull request is closed, or somebody has begun to read it. */
  | { readonly kind: 'frozen'; readonly url: string };

export function formatApplyAnswer(answer: ApplyAnswer, hub: Hub): string {
  const t = textsOf(hub.settings.locale);
  switch (answer.kind) {
    case 'faulty':
      return [
        t('applicationAnswer.faulty'),
        answer.problems.map((problem) => `- ${formatSentence(describeInFull(problem, t))}`).join('\n'),
        t('applicationAnswer.edit'),
      ].join('\n\n');
    case 'frozen':
      return t('applicationAnswer.frozen', { url: answer.url });
    default:
      return [
        t('applicationAnswer.proposed', { url: answer.url }),
        ...(answer.logo === 'refused' ? [t('applicationAnswer.logo')] : []),
        t('applicationAnswer.next'),
      ].join('\n\n');
  }
}
