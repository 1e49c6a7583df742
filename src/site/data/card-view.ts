/** Rows of the directory, with addresses and words of one language. */
import type { Card } from '#search/card.ts';
import { type CardView, toCardView as toView } from '#search/card-view.ts';
import type { Site } from './site.ts';

export function toCardView(card: Card, site: Site): CardView {
  return toView(card, site.locale, site, site.t);
}

/** A row without content, which scripts clone and fill. */
export const BLANK_CARD: CardView = {
  slug: '',
  href: '#',
  name: '–',
  headline: '',
  tier: '',
  ring: 'plain',
  place: '',
  offset: '',
  languages: '',
  budget: { text: '', from: 0, to: 0 },
  availability: { dot: 'empty', text: '', note: '' },
  matched: [],
  expertise: [],
  more: 0,
};
