/** Keeps text, needs and shortlist in step. */
import { need as find } from '../dom.ts';
import { pageTexts } from '../texts.ts';
import { type KeptBrief, keepBrief, keptBrief, forgetBrief } from './brief-store.ts';
import type { MatchView } from './match-view.ts';

/** Time for the next key before the text is read again. */
const TYPING_PAUSE = 400;
const NOTHING: KeptBrief = { text: '', removed: [], added: [] };

/** Takes over the form. The parts that read and rank are fetched when somebody turns to it. */
export function startMatcher(root: HTMLElement): void {
  const form = find<HTMLFormElement>(root, '[data-form]');
  const input = find<HTMLTextAreaElement>(root, '[data-text]');
  const load = createLoader(root, (next) => show({ ...brief, ...next }));
  let brief = keptBrief() ?? NOTHING;
  let view: MatchView | undefined;
  let timer: number | undefined;

  // Without a pause once the parts are here, so that a click sees what it did.
  const show = (changed: KeptBrief, toResults = false): void => {
    brief = changed;
    if (brief === NOTHING) forgetBrief();
    else keepBrief(brief);
    if (view) view.show(brief, toResults);
    else void loadAndShow(toResults);
  };
  const loadAndShow = async (toResults: boolean): Promise<void> => {
    view ??= await load();
    view?.show(brief, toResults);
  };
  const type = (text: string, toResults: boolean) => {
    window.clearTimeout(timer);
    show({ ...brief, text }, toResults);
  };
  const begin = (text: string) => {
    window.clearTimeout(timer);
    input.value = text;
    show(text ? { ...NOTHING, text } : NOTHING, text !== '');
  };

  input.value = brief.text;
  form.addEventListener('focusin', () => void load(), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    type(input.value, true);
  });
  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => type(input.value, false), TYPING_PAUSE);
  });
  listenToButtons(root, begin);
  if (brief !== NOTHING) show(brief);
}

/** Examples begin a new brief, and "Clear" ends it. */
function listenToButtons(root: HTMLElement, begin: (text: string) => void): void {
  for (const example of root.querySelectorAll<HTMLElement>('[data-example]'))
    example.addEventListener('click', () => begin(example.dataset['example'] ?? ''));
  find(root, '[data-clear]').addEventListener('click', () => {
    begin('');
    find(root, '[data-status]').textContent = pageTexts()('match.cleared');
    find(root, '[data-text]').focus();
  });
}

/** Loads the view once, and again only after a failure, which it tells. */
function createLoader(
  root: HTMLElement,
  change: (changed: Partial<KeptBrief>) => void,
): () => Promise<MatchView | undefined> {
  let loading: Promise<MatchView> | undefined;
  return async () => {
    loading ??= import('./match-view.ts').then(({ createMatchView }) => createMatchView(root, change));
    const problem = find(root, '[data-problem]');
    try {
      const view = await loading;
      problem.hidden = true;
      return view;
    } catch {
      loading = undefined;
      problem.hidden = false;
      find(root, '[data-status]').textContent = problem.textContent;
      return undefined;
    }
  };
}
