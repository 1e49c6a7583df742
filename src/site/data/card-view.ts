/** Rows of the directory, with addresses and words of one language. */
import type { Card } from '#search/card.ts';
import { type CardView, toCardView as toView } from '#search/card-view.ts';
import type { Site } from './site.ts';

export function toCardView(card: Card, site: Site): CardView {
  return toView(card, site.locale, site, site.t);
}
