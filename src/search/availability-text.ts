/** Availability in words and as a shape, never by colour alone. */
import type { Availability } from '#domain/availability.ts';
import { formatDate, formatShortDate } from '#lib/intl.ts';
import type { CardTexts } from './card-texts.ts';

export interface AvailabilityText {
  readonly dot: 'full' | 'half' | 'empty';
  readonly text: string;
  /** Since when we know; empty where there is nothing to know. */
  readonly note: string;
}

/** Shape of the dot, and words beside and below it. */
export function describeAvailability(
  availability: Availability,
  locale: string,
  t: CardTexts,
): AvailabilityText {
  const day = (date: string) => formatDate(date, locale);
  const confirmed = 'confirmed' in availability && formatShortDate(availability.confirmed, locale);
  const note = confirmed ? t('card.confirmed', { date: confirmed }) : '';
  switch (availability.state) {
    case 'open':
      return { dot: 'full', text: t('card.open'), note };
    case 'soon':
    case 'later':
      return { dot: 'half', text: t('card.from', { date: day(availability.from) }), note };
    case 'waitlist':
      return { dot: 'empty', text: t('card.waitlist'), note };
    case 'paused':
      return { dot: 'empty', text: t('card.paused', { date: day(availability.until) }), note };
    case 'ask':
      return { dot: 'empty', text: t('card.ask'), note };
  }
}
