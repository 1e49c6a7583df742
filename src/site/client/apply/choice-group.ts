/**
 * Checkboxes that are one stop of the keyboard, as radio buttons are: arrows move among them, the space bar chooses.
 * Long lists have a field that finds some of them. The order of choosing is kept, since the best comes first.
 */
import { formatList } from '#lib/intl.ts';
import { fold } from '#lib/text.ts';
import { make } from '../dom.ts';
import { pageTexts } from '../texts.ts';

export interface ChoiceGroup {
  read(): readonly string[];
  write(values: readonly string[]): void;
}

export function createChoiceGroup(group: HTMLElement): ChoiceGroup {
  const boxes = () => [...group.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const labelOf = (value: string) => labelText(boxes().find((box) => box.value === value)) ?? value;
  let order: readonly string[] = [];

  const showChosen = () => {
    const line = group.querySelector<HTMLElement>('[data-chosen]');
    if (!line) return;
    line.hidden = order.length === 0;
    const list = formatList(order.map(labelOf), document.documentElement.lang);
    line.textContent = pageTexts()('apply.say.chosen', { list });
  };
  group.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const others = order.filter((value) => value !== target.value);
    order = target.checked ? [...others, target.value] : others;
    showChosen();
  });
  listenToKeys(group, boxes);
  listenToFilter(group, boxes);
  settleStop(boxes());
  return {
    read: () => order,
    write(values) {
      order = values;
      const known = new Set(boxes().map(({ value }) => value));
      group
        .querySelector('[data-options]')
        ?.append(...values.filter((one) => !known.has(one)).map(addedOption));
      for (const box of boxes()) box.checked = values.includes(box.value);
      settleStop(boxes());
      showChosen();
    },
  };
}

/** What an entry says already stays on offer, though nobody else is offered it. */
function addedOption(value: string): HTMLElement {
  const box = make('input', { attributes: { type: 'checkbox', value } });
  return make('label', {}, box, make('span', { text: value }));
}

export function labelText(box: HTMLInputElement | undefined): string | undefined {
  return box?.closest('label')?.textContent?.trim();
}

/** Exactly one box can be reached by Tab: the first that is chosen, else the first in sight. */
function settleStop(boxes: readonly HTMLInputElement[]): void {
  const seen = boxes.filter(isSeen);
  moveStop(boxes, seen.find(({ checked }) => checked) ?? seen[0]);
}

function moveStop(boxes: readonly HTMLInputElement[], stop: HTMLInputElement | undefined): void {
  for (const box of boxes) box.tabIndex = box === stop ? 0 : -1;
}

function isSeen(box: HTMLInputElement): boolean {
  return box.closest('label')?.hidden === false;
}

function listenToKeys(group: HTMLElement, boxes: () => readonly HTMLInputElement[]): void {
  group.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const seen = boxes().filter(isSeen);
    const next = nextOf(seen, seen.indexOf(target), key);
    if (!next) return;
    event.preventDefault();
    moveStop(boxes(), next);
    next.focus();
  });
  group.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') moveStop(boxes(), target);
  });
}

function nextOf(seen: readonly HTMLInputElement[], at: number, key: string): HTMLInputElement | undefined {
  const last = seen.length - 1;
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'Home':
      return seen[0];
    case 'End':
      return seen[last];
    case 'ArrowDown':
      return seen[at === last ? 0 : at + 1];
    case 'ArrowUp':
      return seen.at(at - 1);
    case 'ArrowLeft':
    case 'ArrowRight':
      return key === forward ? seen[at === last ? 0 : at + 1] : seen.at(at - 1);
    default:
      return undefined;
  }
}

/** Enter in the search field looks for more, rather than going on to the next step. */
function listenToFilter(group: HTMLElement, boxes: () => readonly HTMLInputElement[]): void {
  const filter = group.querySelector<HTMLInputElement>('[data-filter]');
  if (!filter) return;
  const said = make('p', { class: 'vh', attributes: { role: 'status' } });
  filter.after(said);
  filter.addEventListener('input', (event) => {
    event.stopPropagation();
    const words = fold(filter.value);
    for (const box of boxes()) {
      const label = box.closest('label');
      if (label) label.hidden = !fold(label.textContent ?? '').includes(words);
    }
    settleStop(boxes());
    said.textContent = words ? pageTexts()('apply.say.found', { count: boxes().filter(isSeen).length }) : '';
  });
  filter.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    boxes().find(isSeen)?.focus();
  });
}
