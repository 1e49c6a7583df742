/** What an answer says in words: how many were found, what was understood, and the ways out when there is nobody. */
import { formatList } from '#lib/intl.ts';
import type { UnknownValue } from '#search/renamed-state.ts';
import { createAnnouncer } from './announcer.ts';
import type { Answer } from './answers.ts';
import { appliedOf } from './applied.ts';
import type { Controls } from './controls.ts';
import type { DirectoryStore } from './directory-store.ts';
import { need } from './dom.ts';
import { showHelp } from './no-results.ts';
import { pageTexts } from './texts.ts';
import { waysOut } from './ways-out.ts';
import { createWords } from './words.ts';

export interface OutcomeText {
  tell(answer: Answer): void;
  /** Says which values of the address nobody has; it stays until the next visit or step of the history. */
  tellUnknown(values: readonly UnknownValue[]): void;
  /** Says that something could not be loaded. */
  tellFailure(text: string, again: () => void): void;
}

export function createOutcomeText(
  root: HTMLElement,
  store: DirectoryStore,
  { panel, box, sheet }: Controls,
): OutcomeText {
  const t = pageTexts();
  const words = createWords(t);
  const heading = need(root, '[data-count]');
  const help = need(root, '[data-help]');
  const meant = need(root, '[data-meant]');
  const unknown = need(root, '[data-unknown]');
  const announce = createAnnouncer(need(root, '[data-status]'));
  const takeBack: DirectoryStore['change'] = (change) => {
    if (change.query === '') box.clear();
    store.change(change);
    // The button that was used is gone, so the focus goes to what it led to.
    heading.focus();
  };
  return {
    tell(answer) {
      const { result, state, settled } = answer;
      const total = result.ids.length;
      const outcome = words.heading(total, appliedOf(state, panel).length > 0);
      heading.textContent = outcome;
      sheet.label(words.closeSheet(total));
      help.hidden = true;
      meant.textContent = settled ? words.meant(result.corrections, state.query) : '';
      if (settled) announce([outcome, meant.textContent].filter(Boolean).join('. '), total === 0);
      if (settled && total === 0) showHelp(help, t('directory.nobody'), waysOut(answer, panel, takeBack));
    },
    tellUnknown(values) {
      if (values.length === 0) return;
      const quoted = values.map(({ value }) => t('directory.quoted', { words: value }));
      unknown.hidden = false;
      unknown.textContent = t('directory.unknown', {
        values: formatList(quoted, document.documentElement.lang),
      });
    },
    tellFailure: (text, again) => showHelp(help, text, [{ label: t('directory.tryAgain'), take: again }]),
  };
}
