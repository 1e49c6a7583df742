/** The parts of the issue form, in order: what is asked there, under which heading the answer comes back. */
import type { Hub } from '#domain/hub.ts';
import { textsOf } from '#texts/catalogues.ts';
import { type Control, FIELDS, type FieldId, fieldKeys } from './fields.ts';
import { type Option, optionsFor } from './options.ts';

interface Part {
  /** Heading in the issue; no two parts have the same. */
  readonly label: string;
  readonly hint: string;
}

export interface FieldPart extends Part {
  readonly id: FieldId;
  readonly control: Control;
  readonly required: boolean;
  /** What can be chosen, each label once: `Portugal (PT)`. A consent has one. */
  readonly options: readonly Option[];
}

export interface LogoPart extends Part {
  readonly id: 'logo';
  readonly control: 'upload';
}

export type FormPart = FieldPart | LogoPart;

/** A hub without an agreement asks for none, and one without terms for no terms. */
export function formParts(hub: Hub): FormPart[] {
  const t = textsOf(hub.settings.locale);
  const logo = {
    id: 'logo',
    control: 'upload',
    label: t('application.logo'),
    hint: t('application.logo.hint'),
  } as const;
  return FIELDS.flatMap((field): FormPart[] => {
    const { id, control, required } = field;
    const keys = fieldKeys(id);
    const options = partOptions(id, hub);
    if (isChoice(control) && options.length === 0) return [];
    const hint = t(keys.hint, { url: hub.settings.agreement?.url ?? '' });
    const part = { id, control, required, options, label: t(keys.label), hint };
    return id === 'logoAlt' ? [logo, part] : [part];
  });
}

function isChoice(control: Control): boolean {
  return control === 'one' || control === 'several' || control === 'consent';
}

/** With the id in the label, so that what was chosen is known even when a name is changed meanwhile. */
function partOptions(id: FieldId, hub: Hub): Option[] {
  const { agreement, locale } = hub.settings;
  if (id === 'agreement') {
    const label = textsOf(locale)('application.agreement.yes', { version: agreement?.version ?? '' });
    return agreement ? [{ id: 'yes', label }] : [];
  }
  return optionsFor(id, hub).map((option) => ({
    id: option.id,
    label: `${option.label} (${option.id})`,
  }));
}
