/** A row of the shortlist: the partner as the directory shows it, the reader's note, and the way out. */
import { formatDate } from '#lib/intl.ts';
import { type Addresses, toCardView } from '#search/card-view.ts';
import type { KeptPartner } from '#search/kept/kept-list.ts';
import { type CardMaker, createCardMaker } from '../card-element.ts';
import { need } from '../dom.ts';
import { pageTexts } from '../texts.ts';
import type { CardBySlug } from './load-cards.ts';

export interface SavedRow {
  readonly element: HTMLElement;
  /** Shows a note that was written elsewhere, unless it is being written here. */
  showNote(note: string): void;
}

interface RowActions {
  remove(slug: string): void;
  note(slug: string, words: string): void;
}

/** `cardBySlug` is missing while the cards are not there: then nobody can be said to have left. */
export type RowMaker = (kept: KeptPartner, cardBySlug: CardBySlug | undefined) => SavedRow;

export function createRowMaker(root: HTMLElement, addresses: Addresses, actions: RowActions): RowMaker {
  const template = (name: string) => need<HTMLTemplateElement>(root, `[data-${name}-template]`);
  const clone = (name: string, selector: string) =>
    need(template(name).content, selector).cloneNode(true) as HTMLElement;
  const makeCard = createCardMaker(template('card'), template('icon'));
  return (kept, cardBySlug) => {
    const element =
      cardRow(kept, cardBySlug, addresses, makeCard) ??
      plainRow(clone('gone', 'li'), kept, addresses, cardBySlug !== undefined);
    const own = ownPart(clone('own', '.own'), kept, actions);
    // To be on this list is to be saved: "Remove" says it better than a pressed "Save".
    element.querySelector('[data-keep="save"]')?.remove();
    element.append(own.element);
    return { element, showNote: own.showNote };
  };
}

function cardRow(
  { slug }: KeptPartner,
  cardBySlug: CardBySlug | undefined,
  addresses: Addresses,
  makeCard: CardMaker,
): HTMLElement | undefined {
  const card = cardBySlug?.(slug);
  return card && makeCard(toCardView(card, document.documentElement.lang, addresses, pageTexts()));
}

/** A partner without a card: one that left, or one whose card is not there yet and can only be linked. */
function plainRow(
  row: HTMLElement,
  { slug, name }: KeptPartner,
  { profileOf }: Addresses,
  isGone: boolean,
): HTMLElement {
  row.dataset['slug'] = slug;
  // The page of one who left stays, and leads on to whoever carries the work on.
  const link = need<HTMLAnchorElement>(row, 'h3 a');
  link.textContent = name;
  link.href = profileOf(slug);
  need(row, '[data-gone]').hidden = !isGone;
  return row;
}

function ownPart(element: HTMLElement, { slug, name, added, note = '' }: KeptPartner, actions: RowActions) {
  const t = pageTexts();
  const field = need<HTMLTextAreaElement>(element, 'textarea');
  const printed = need(element, '.printed');
  const show = (words: string) => {
    field.value = words;
    printed.textContent = words;
  };
  show(note);
  need(element, '[data-partner]').textContent = name;
  need(element, '[data-remove]').addEventListener('click', () => actions.remove(slug));
  field.setAttribute('aria-label', t('shortlist.noteFor', { name }));
  field.addEventListener('input', () => {
    printed.textContent = field.value;
    actions.note(slug, field.value);
  });
  if (added) {
    const date = formatDate(added, document.documentElement.lang);
    need(element, '.since').textContent = t('shortlist.added', { date });
  }
  return {
    element,
    showNote(words: string) {
      if (document.activeElement !== field) show(words);
    },
  };
}
