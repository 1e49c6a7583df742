/** All answers on one page, each with a way back to its question. */
import { type Answers, isEmpty } from '#apply/answers.ts';
import type { FieldId } from '#apply/fields.ts';
import { formatList } from '#lib/intl.ts';
import { make, makeButton } from '../dom.ts';
import { pageTexts } from '../texts.ts';
import type { QuestionId, Questions } from './questions.ts';

export interface AnswerRow {
  readonly id: QuestionId;
  readonly answer: string | readonly string[];
  /** It differs from what the entry says now. */
  readonly changed: boolean;
}

/** Rows of the fields that this hub asks. */
export function rowsOf(
  fields: readonly FieldId[],
  answers: Answers,
  changed: readonly FieldId[],
  questions: Questions,
): AnswerRow[] {
  return fields
    .filter((id) => questions.find(id))
    .map((id) => ({ id, answer: answers[id], changed: changed.includes(id) }));
}

export function showRows(
  list: HTMLElement,
  rows: readonly AnswerRow[],
  questions: Questions,
  change: (id: QuestionId) => void,
): void {
  list.replaceChildren(...rows.map((row) => toRow(row, questions, change)));
}

function toRow(row: AnswerRow, questions: Questions, change: (id: QuestionId) => void): HTMLElement {
  const t = pageTexts();
  const name = questions.labelOf(row.id);
  const mark = row.changed ? [' ', make('mark', { text: t('apply.say.changed') })] : [];
  const button = makeButton('btn small', () => change(row.id), t('apply.say.change', { name }));
  const answer = make('span', { text: describeAnswer(row, questions), attributes: { dir: 'auto' } });
  return make(
    'div',
    {},
    make('dt', { text: name }),
    make('dd', { class: 'said' }, answer, ...mark),
    make('dd', {}, button),
  );
}

function describeAnswer({ id, answer }: AnswerRow, questions: Questions): string {
  const t = pageTexts();
  if (isEmpty(answer)) return t('apply.say.nothing');
  if (id === 'agreement') return t('apply.say.yes');
  if (typeof answer === 'string') return questions.wordsOf(id, answer);
  return formatList(
    answer.map((one) => questions.wordsOf(id, one)),
    document.documentElement.lang,
  );
}
