/** Ways out when there is nothing to show. */
import { make, makeButton } from './dom.ts';

export interface WayOut {
  /** `Remove Retail: 12 partners`. */
  readonly label: string;
  take(): void;
}

/** Shows a sentence and the ways out. */
export function showHelp(help: HTMLElement, text: string, ways: readonly WayOut[]): void {
  help.hidden = false;
  help.className = 'help';
  help.replaceChildren(
    make('p', { text }),
    make('ul', {}, ...ways.map(({ label, take }) => make('li', {}, makeButton('btn', take, label)))),
  );
}
