/** Issues as GitHub makes them of the application form. */
import { formParts } from '#apply/form-parts.ts';
import { hub, someAnswers } from '../apply/applying.ts';

type Answers = ReturnType<typeof someAnswers>;

/** The text of an issue; `own` says what stands under a heading instead. */
export function anApplication(
  parts: Partial<Answers> = {},
  own: Readonly<Record<string, string>> = {},
): string {
  const answers = someAnswers(parts);
  return formParts(hub)
    .map((part) => `### ${part.label}\n\n${own[part.id] ?? answerOf(part, answers)}`)
    .join('\n\n');
}

function answerOf(part: ReturnType<typeof formParts>[number], answers: Answers): string {
  if (part.control === 'upload') return '_No response_';
  const answer = answers[part.id];
  if (part.control === 'consent') return answer === 'yes' ? `- [X] ${part.options[0]?.label}` : '- [ ] No';
  const chosen = part.options.filter(({ id }) =>
    typeof answer === 'string' ? answer === id : answer.includes(id),
  );
  const words = chosen.length > 0 ? chosen.map(({ label }) => label).join(', ') : String(answer);
  return words || '_No response_';
}
