/** Availability in words and as a shape, never by colour alone. */
import type { Availability } from '#domain/availability.ts';
import { formatDate } from '#lib/intl.ts';

export interface AvailabilityText {
  readonly dot: 'full' | 'half' | 'empty';
  readonly text: string;
  /** Since when we know; empty where there is nothing to know. */
  readonly note: string;
}

/** Shape of the dot, and words beside and below it. */
export function describeAvailability(availability: Availability, locale: string): AvailabilityText {
  const note = 'confirmed' in availability ? `Confirmed ${formatDate(availability.confirmed, locale)}` : '';
  switch (availability.state) {
    case 'open':
      return { dot: 'full', text: 'Open for projects', note };
    case 'soon':
    case 'later':
      return { dot: 'half', text: `From ${formatDate(availability.from, locale)}`, note };
    case 'waitlist':
      return { dot: 'empty', text: 'Waiting list', note };
    case 'paused':
      return { dot: 'empty', text: `Back on ${formatDate(availability.until, locale)}`, note };
    case 'ask':
      return { dot: 'empty', text: 'Ask for a date', note };
  }
}
