/** The forms of "New issue" on GitHub that are no application, as data for `.github/ISSUE_TEMPLATE/`. */
import type { Hub } from '#domain/hub.ts';
import { LEAVING_REASONS } from '#domain/lifecycle.ts';
import { type T, textsOf } from '#texts/catalogues.ts';

/** A form in GitHub's own terms. */
export interface IssueForm {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly body: readonly FormPart[];
}

interface FormPart {
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: { readonly required: boolean };
}

/** Labels by form: what the queue and the editors see of it. */
export const FORM_LABELS = {
  update: 'request: update',
  leave: 'request: leave',
  removal: 'request: removal',
  appeal: 'appeal',
} as const;

type FormName = keyof typeof FORM_LABELS;

/** Forms by file name, as `update.yml`. */
export function toIssueForms(hub: Hub, root: string): Readonly<Record<`${FormName}.yml`, IssueForm>> {
  const t = textsOf(hub.settings.locale);
  const form = (name: FormName, parts: readonly FormPart[]): IssueForm => ({
    name: t(`forms.${name}.name`),
    description: t(`forms.${name}.about`, { program: hub.settings.name }),
    title: `${t(`forms.${name}.name`)}: `,
    labels: [FORM_LABELS[name]],
    body: [note(t('forms.public')), ...parts],
  });
  const partner = line(
    'partner',
    t('forms.partner'),
    t('forms.partner.hint', { example: `${root}partners/…/` }),
  );
  const speak = tick('speak', t('forms.speak.title'), t('forms.speak'));
  return {
    'update.yml': form('update', [...editNote(hub, t), partner, ...updateParts(t), speak]),
    'leave.yml': form('leave', [partner, ...leaveParts(t), speak]),
    'removal.yml': form('removal', removalParts(t)),
    'appeal.yml': form('appeal', appealParts(t)),
  };
}

/** What stands beside the forms, for `config.yml`: an issue without a form stays possible, for what no form is for. */
export function toFormChoices(hub: Hub, root: string) {
  const t = textsOf(hub.settings.locale);
  const apply = { name: t('forms.apply.name'), url: `${root}apply/`, about: t('forms.apply.about') };
  return { blank_issues_enabled: true, contact_links: [apply] };
}

function editNote({ settings: { repository } }: Hub, t: T): FormPart[] {
  if (!repository) return [];
  const address = `${repository.url}/tree/${repository.branch}/partners`;
  return [note(t('forms.update.self', { address }))];
}

const updateParts = (t: T): FormPart[] => [
  text('change', t('forms.update.change'), t('forms.update.change.hint')),
];

function leaveParts(t: T): FormPart[] {
  const reasons = LEAVING_REASONS.map((reason) => t(`gone.reason.${reason}`));
  const successor = line('successor', t('forms.leave.successor'), t('forms.leave.successor.hint'));
  return [
    choice('wish', t('forms.leave.wish'), [t('forms.leave.pause'), t('forms.leave.leave')]),
    line('date', t('forms.leave.date'), t('forms.leave.date.hint')),
    optional(choice('reason', t('forms.leave.reason'), reasons, t('forms.leave.reason.hint'))),
    optional(successor),
  ];
}

const removalParts = (t: T): FormPart[] => [
  note(t('forms.removal.private')),
  line('page', t('forms.removal.page')),
  text('what', t('forms.removal.what')),
  choice('who', t('forms.removal.who'), [
    t('forms.removal.person'),
    t('forms.removal.owner'),
    t('forms.removal.other'),
  ]),
];

const appealParts = (t: T): FormPart[] => [
  line('decision', t('forms.appeal.decision'), t('forms.appeal.decision.hint')),
  text('why', t('forms.appeal.why')),
];

const note = (value: string): FormPart => ({ type: 'markdown', attributes: { value } });

const question = (type: FormPart['type'], id: string, attributes: FormPart['attributes']): FormPart => ({
  type,
  id,
  attributes,
  validations: { required: true },
});

const line = (id: string, label: string, description?: string) =>
  question('input', id, { label, ...(description && { description }) });

const text = (id: string, label: string, description?: string) =>
  question('textarea', id, { label, ...(description && { description }) });

const choice = (id: string, label: string, options: readonly string[], description?: string) =>
  question('dropdown', id, { label, ...(description && { description }), options });

/** One box that must be ticked; GitHub keeps that at the box. */
const tick = (id: string, label: string, statement: string): FormPart => ({
  type: 'checkboxes',
  id,
  attributes: { label, options: [{ label: statement, required: true }] },
});

const optional = (part: FormPart): FormPart => ({ ...part, validations: { required: false } });
