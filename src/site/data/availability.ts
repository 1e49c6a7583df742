/** Availability in words and as a shape, never by colour alone. */
import type { Availability } from '#domain/availability.ts';
import { formatDate } from '#lib/intl.ts';

/** Shape of the dot and words beside it. */
export function describeAvailability(
  availability: Availability,
  locale: string,
): { dot: 'full' | 'half' | 'empty'; text: string } {
  switch (availability.state) {
    case 'open':
      return { dot: 'full', text: 'Open for projects' };
    case 'soon':
    case 'later':
      return { dot: 'half', text: `From ${formatDate(availability.from, locale)}` };
    case 'waitlist':
      return { dot: 'empty', text: 'Waiting list' };
    case 'paused':
      return { dot: 'empty', text: `Back on ${formatDate(availability.until, locale)}` };
    case 'ask':
      return { dot: 'empty', text: 'Ask for a date' };
  }
}
