/** Adds a need by hand: its kind, and then its value out of what partners have. */
import type { DecodedIndex } from '#search/decode-index.ts';
import type { NeedKind } from '#search/match/need.ts';
import { make } from '../dom.ts';
import { markLanguage } from '../foreign.ts';
import { pageTexts } from '../texts.ts';

const KINDS = [
  ...(['expertise', 'service', 'industry', 'region', 'country', 'city', 'language'] as const),
  ...(['engagement', 'budget', 'start'] as const),
] satisfies readonly NeedKind[];
type AddedKind = (typeof KINDS)[number];

/** A control for the value, and what it says; empty while it says nothing. */
interface ValueControl {
  readonly element: HTMLElement;
  value(): string;
}

/** A form below the chips. */
export function createNeedAdder(
  index: DecodedIndex,
  currencies: readonly string[],
  add: (kind: NeedKind, value: string) => void,
): HTMLElement {
  const t = pageTexts();
  const kinds = KINDS.filter((kind) => kind === 'budget' || kind === 'start' || index.facets.has(kind));
  const options = kinds.map((kind) =>
    make('option', { text: t(`match.kind.${kind}`), attributes: { value: kind } }),
  );
  const select = make('select', { attributes: { id: 'need-kind' } }, ...options);
  const place = make('div', { class: 'value' });
  let control: ValueControl;
  const choose = () => {
    control = controlFor(kinds.find((kind) => kind === select.value) ?? 'expertise', index, currencies);
    place.replaceChildren(control.element);
  };
  choose();
  select.addEventListener('change', choose);
  const button = make('button', { class: 'btn small', text: t('match.add'), attributes: { type: 'submit' } });
  const label = make('label', { text: t('match.addKind'), attributes: { for: select.id } });
  const form = make('form', { class: 'adder' }, make('div', {}, label, select), place, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const kind = kinds.find((one) => one === select.value);
    if (kind && control.value()) add(kind, control.value());
  });
  return form;
}

function controlFor(kind: AddedKind, index: DecodedIndex, currencies: readonly string[]): ValueControl {
  if (kind === 'budget') return budgetControl(currencies);
  return kind === 'start' ? monthControl() : facetControl(kind, index);
}

const VALUE = 'need-value';

function labelled(...controls: readonly HTMLElement[]): HTMLElement {
  const label = make('label', { text: pageTexts()('match.addValue'), attributes: { for: VALUE } });
  return make('div', {}, label, ...controls);
}

function facetControl(kind: AddedKind, { facets }: DecodedIndex): ValueControl {
  const values = facets.get(kind)?.values ?? [];
  const options = values.map(({ id, label }) =>
    markLanguage(make('option', { text: label, attributes: { value: id } })),
  );
  const select = make('select', { attributes: { id: VALUE } }, ...options);
  return { element: labelled(select), value: () => select.value };
}

function budgetControl(currencies: readonly string[]): ValueControl {
  const t = pageTexts();
  const amount = make('input', {
    attributes: { id: VALUE, type: 'number', min: '1', step: '1', inputmode: 'numeric' },
  });
  const options = currencies.map((code) => make('option', { text: code, attributes: { value: code } }));
  const currency = make('select', { attributes: { 'aria-label': t('match.currency') } }, ...options);
  const whole = () => Math.round(Number(amount.value));
  return {
    element: labelled(amount, currency),
    value: () => (whole() > 0 ? `${currency.value}:-${whole()}` : ''),
  };
}

function monthControl(): ValueControl {
  const month = make('input', { attributes: { id: VALUE, type: 'month' } });
  return {
    element: labelled(month),
    // Browsers without this control let people type, so what they typed is looked at.
    value: () => (/^20\d\d-(?:0[1-9]|1[0-2])$/.test(month.value) ? `${month.value}-01` : ''),
  };
}
