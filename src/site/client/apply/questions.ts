/** The controls of the questions: answers out of them and into them, and what they are called. */
import { type Answers, readAnswers } from '#apply/answers.ts';
import { FIELDS, type FieldId } from '#apply/fields.ts';
import type { Staying } from '#apply/staying.ts';
import { type ChoiceGroup, createChoiceGroup, labelText } from './choice-group.ts';

/** Everything that is asked, the entry that is meant and its present file included. */
export type QuestionId = FieldId | keyof Staying | 'partner' | 'logo' | 'present';

export interface Questions {
  read(): Answers;
  write(answers: Answers): void;
  readStaying(): Staying;
  writeStaying(staying: Staying): void;
  /** Where a question stands; `undefined` when this hub does not ask it. */
  find(id: QuestionId): HTMLElement | undefined;
  labelOf(id: QuestionId): string;
  /** A chosen value in words; other values are their own words. */
  wordsOf(id: QuestionId, value: string): string;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const STAYING = ['until', 'reason', 'successor'] as const;

export function createQuestions(form: HTMLFormElement): Questions {
  const places = new Map(
    [...form.querySelectorAll<HTMLElement>('[data-question]')].map((place) => [
      place.dataset['question'],
      place,
    ]),
  );
  const groups = new Map<string, ChoiceGroup>();
  for (const [id, place] of places) {
    if (id && place.dataset['several'] === 'true') groups.set(id, createChoiceGroup(place));
  }
  const find = (id: QuestionId) => places.get(id);
  const readOne = (id: QuestionId) => groups.get(id)?.read() ?? readControl(find(id));
  return {
    find,
    read: () => readAnswers(Object.fromEntries(FIELDS.map(({ id }) => [id, readOne(id)]))),
    write(answers) {
      for (const { id } of FIELDS) {
        const answer = answers[id];
        if (typeof answer === 'string') writeControl(find(id), answer);
        else groups.get(id)?.write(answer);
      }
    },
    readStaying: () => {
      const [until, reason, successor] = STAYING.map((id) => readControl(find(id)));
      return { until: until ?? '', reason: reason ?? '', successor: successor ?? '' };
    },
    writeStaying(staying) {
      for (const id of STAYING) writeControl(find(id), staying[id]);
    },
    labelOf: (id) => find(id)?.querySelector('[data-label]')?.textContent?.trim() ?? '',
    wordsOf: (id, value) => wordsIn(find(id), value),
  };
}

function controlsIn(place: HTMLElement | undefined): Control[] {
  return [...(place?.querySelectorAll<Control>('input:not([data-filter]), textarea, select') ?? [])];
}

function isTickable(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');
}

export function readControl(place: HTMLElement | undefined): string {
  const controls = controlsIn(place);
  const [first] = controls;
  if (!first || !isTickable(first)) return first?.value ?? '';
  return controls.filter(isTickable).find(({ checked }) => checked)?.value ?? '';
}

function writeControl(place: HTMLElement | undefined, answer: string): void {
  for (const control of controlsIn(place)) {
    if (isTickable(control)) control.checked = control.value === answer;
    else control.value = answer;
  }
}

function wordsIn(place: HTMLElement | undefined, value: string): string {
  const controls = controlsIn(place);
  const [first] = controls;
  if (first instanceof HTMLSelectElement)
    return [...first.options].find((one) => one.value === value)?.text ?? value;
  return labelText(controls.filter(isTickable).find((one) => one.value === value)) ?? value;
}

/** The control of a question that takes the focus when it is asked again. */
export function focusQuestion(place: HTMLElement | undefined): void {
  const controls = controlsIn(place);
  (
    controls.find((control) => control.tabIndex === 0 && !control.closest('[hidden]')) ?? controls[0]
  )?.focus();
}
