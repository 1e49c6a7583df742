/** Tells screen readers the outcome, once things have settled. */
import { make } from './dom.ts';

/** Longer than a pause between two keys, so that nobody is interrupted while typing. */
const DELAY = 500;

/** `urgent` speaks at once and is for one thing only: that nothing was found. */
export function createAnnouncer(status: HTMLElement): (text: string, urgent: boolean) => void {
  const alert = make('p', { class: 'vh', attributes: { role: 'alert' } });
  status.after(alert);
  let timer: number | undefined;
  return (text, urgent) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      status.textContent = urgent ? '' : text;
      alert.textContent = urgent ? text : '';
    }, DELAY);
  };
}
