/** Rows of the directory, with addresses of this site. */
import type { Card } from '#search/card.ts';
import { toCardView as toView, type CardView } from '#search/card-view.ts';
import { textsOf } from '#texts/catalogues.ts';
import { logoOf, profileOf } from './links.ts';

export function toCardView(card: Card, locale: string): CardView {
  return toView(card, locale, { logoOf, profileOf }, textsOf(locale));
}
