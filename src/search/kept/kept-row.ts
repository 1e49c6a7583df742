/** What a shortlist tells elsewhere of a partner, from the card and from what the reader added. */
import { describeAvailability } from '../availability-text.ts';
import { describeBudget } from '../budget-text.ts';
import type { Card } from '../card.ts';
import type { CardTexts } from '../card-texts.ts';
import type { KeptPartner } from './kept-list.ts';

/** Of one who left, only the name, the note and the date are known. */
export interface KeptRow {
  readonly slug: string;
  readonly name: string;
  readonly listed: boolean;
  /** Absolute address of the profile. */
  readonly address: string;
  readonly headline: string;
  readonly tier: string;
  readonly place: string;
  readonly languages: string;
  readonly expertise: readonly string[];
  readonly availability: string;
  readonly budget: string;
  readonly note: string;
  /** ISO date or empty. */
  readonly added: string;
}

/** `card` is missing for a partner that is no longer listed. What nobody said is empty. */
export function toKeptRow(
  { slug, name, added, note = '' }: KeptPartner,
  card: Card | undefined,
  address: string,
  locale: string,
  t: CardTexts,
): KeptRow {
  const asks = card?.availability.state === 'ask';
  return {
    slug,
    name: card?.name ?? name,
    listed: card !== undefined,
    address,
    headline: card?.headline ?? '',
    tier: card?.tier.name ?? '',
    place: card?.place ?? '',
    languages: card?.languages ?? '',
    expertise: card?.expertise ?? [],
    availability: card && !asks ? describeAvailability(card.availability, locale, t).text : '',
    budget: card?.budget ? describeBudget(card.budget, locale, t) : '',
    note,
    added,
  };
}
