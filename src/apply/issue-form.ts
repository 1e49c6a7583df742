/** The issue form through which people apply who know GitHub but not Git: made from the fields, so it cannot drift. */
import type { Hub } from '#domain/hub.ts';
import { LOGO_NAMES } from '#domain/repo-layout.ts';
import { textsOf } from '#texts/catalogues.ts';
import { ISSUE_FORM } from './addresses.ts';
import { type FormPart, formParts } from './form-parts.ts';

/** A form as GitHub documents it, in the language of the hub. */
export function toIssueForm(hub: Hub): Readonly<Record<string, unknown>> {
  const t = textsOf(hub.settings.locale);
  return {
    name: t('application.form.name'),
    description: t('application.form.description'),
    title: t('application.form.title'),
    labels: [ISSUE_FORM.label],
    body: [
      { type: 'markdown', attributes: { value: t('application.form.intro') } },
      ...formParts(hub).map(toElement),
    ],
  };
}

function toElement(part: FormPart): Readonly<Record<string, unknown>> {
  const { id, label, hint } = part;
  const attributes = { label, description: hint };
  if (part.control === 'upload') {
    const accept = LOGO_NAMES.map((name) => name.slice(name.indexOf('.'))).join(',');
    return { type: 'upload', id, attributes, validations: { required: false, accept } };
  }
  const { control, required } = part;
  const options = part.options.map((option) => option.label);
  const validations = { required };
  switch (control) {
    case 'one':
    case 'several':
      return {
        type: 'dropdown',
        id,
        attributes: { ...attributes, multiple: control === 'several', options },
        validations,
      };
    case 'consent':
      return {
        type: 'checkboxes',
        id,
        attributes: { ...attributes, options: options.map((text) => ({ label: text, required: true })) },
      };
    case 'text':
      return { type: 'textarea', id, attributes, validations };
    default:
      return { type: 'input', id, attributes, validations };
  }
}
