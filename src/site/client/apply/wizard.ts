/** Leads through the steps: keeps the draft, checks answers as they are typed, and makes the file of them. */
import { ONCE } from '#apply/changes.ts';
import { type Draft, type Mode, MODES, newDraft, readDraft, type Step, stepsOf } from '#apply/draft.ts';
import type { ApplyRules } from '#apply/rules.ts';
import { need } from '../dom.ts';
import { fetchJson } from '../engine.ts';
import { pageTexts } from '../texts.ts';
import { createAfterPress } from './after-press.ts';
import { createCheckView } from './check-view.ts';
import { findFaults, questionsOf } from './checking.ts';
import { openDraftStore, parseJson } from './draft-store.ts';
import { loadEntry, slugIn } from './entry.ts';
import { createFaultView } from './fault-view.ts';
import { listenToLogo } from './logo-check.ts';
import { createPreview } from './preview.ts';
import { createQuestions, focusQuestion, type QuestionId, readControl } from './questions.ts';
import { download } from './sending.ts';
import { addressOf, createStepView, type View } from './step-view.ts';

export interface Wizard {
  /** Starts with an entry, or with none; a draft that was left there is taken up. */
  begin(mode: Mode, entry: string): Promise<void>;
  /** Takes up what was left. */
  restore(slug: string): void;
  /** Goes on, if nothing keeps the step back. */
  submit(): Promise<void>;
  downloadDraft(): void;
  /** Takes the text of a file for the draft, if it is one. */
  openDraft(text: string): void;
  deleteDraft(): void;
}

/** @throws when the rules of the hub cannot be had. */
export async function openWizard(root: HTMLElement): Promise<Wizard> {
  const rules = await fetchJson<ApplyRules>(root.dataset['rules'] ?? '');
  return new OpenWizard(root, rules);
}

class OpenWizard implements Wizard {
  readonly #root: HTMLElement;
  readonly #rules: ApplyRules;
  readonly #form: HTMLFormElement;
  readonly #questions;
  readonly #faults;
  readonly #steps;
  readonly #preview;
  readonly #check;
  /** Questions that were left, so that what is wrong may be said there. */
  readonly #touched = new Set<QuestionId>();
  #draft: Draft = newDraft('new');
  #view: View = 'begin';
  /** Somebody came from the last step to change one answer, and goes back there. */
  #returns = false;

  constructor(root: HTMLElement, rules: ApplyRules) {
    this.#root = root;
    this.#rules = rules;
    this.#form = need<HTMLFormElement>(root, 'form');
    this.#questions = createQuestions(this.#form);
    this.#faults = createFaultView(this.#form, this.#questions);
    this.#steps = createStepView(this.#form);
    this.#preview = createPreview(need(root, '[data-preview]'), this.#questions, rules);
    this.#check = createCheckView(root, this.#questions, this.#faults, (id) => this.#change(id));
    this.#listen();
    this.#chooseMode();
  }

  async begin(mode: Mode, entry: string): Promise<void> {
    const slug = mode === 'new' ? '' : slugIn(entry);
    const folder = this.#root.dataset['partners'] ?? '';
    const answers = await loadEntry(mode, slug, folder, this.#rules);
    if (answers === undefined) {
      const text = pageTexts()('application.fault.partner', { other: slug || '?' });
      this.#faults.mark(['partner'], [{ id: 'partner', text }]);
      focusQuestion(this.#questions.find('partner'));
      return;
    }
    const left = readDraft(openDraftStore(slug).read());
    this.#take(left?.mode === mode ? left : newDraft(mode, slug, answers));
    this.#go(stepsOf(this.#draft)[0] ?? 'check');
  }

  restore(slug: string): void {
    const draft = readDraft(openDraftStore(slug).read());
    if (!draft) return;
    this.#take(draft);
    const steps = stepsOf(draft);
    const asked = steps.find((step) => `#${step}` === location.hash);
    const view = asked ?? steps.find((step) => this.#faultsOf(step).length > 0) ?? 'check';
    history.replaceState(null, '', addressOf(view, slug));
    this.#show(view, false);
    this.#say('apply.say.restored');
  }

  async submit(): Promise<void> {
    if (this.#view === 'begin') {
      const data = new FormData(this.#form);
      const mode = MODES.find((one) => one === data.get('mode')) ?? 'new';
      return this.begin(mode, readControl(this.#questions.find('partner')));
    }
    this.#keep();
    const faults = this.#faultsOf(this.#view);
    this.#faults.mark(questionsOf(this.#view, this.#draft), faults);
    this.#faults.sum(faults);
    if (faults.length > 0) return;
    const steps = stepsOf(this.#draft);
    this.#go(this.#returns ? 'check' : (steps[steps.indexOf(this.#view) + 1] ?? 'check'));
  }

  #listen(): void {
    const form = this.#form;
    const afterPress = createAfterPress();
    for (const event of ['input', 'change']) form.addEventListener(event, ({ target }) => this.#hear(target));
    form.addEventListener('focusout', ({ target }) => afterPress(() => this.#touch(target)));
    need(form, '[data-back]').addEventListener('click', () => this.#goBack());
    window.addEventListener('popstate', () => this.#show(this.#viewInAddress(), true));
    const logo = this.#questions.find('logo');
    if (logo) listenToLogo(logo, this.#faults, (note) => this.#check.noteLogo(note));
  }

  #hear(target: EventTarget | null): void {
    if (this.#view === 'begin') this.#chooseMode();
    if (this.#view === 'begin' || this.#view === 'check' || !(target instanceof Element)) return;
    if (target.closest('.draft')) return;
    this.#keep();
    const seen = questionsOf(this.#view, this.#draft).filter((id) => this.#touched.has(id));
    this.#faults.mark(seen, this.#faultsOf(this.#view));
  }

  /** Nothing is wrong with an answer before it was left, unless somebody wanted to go on. */
  #touch(target: EventTarget | null): void {
    const place = target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null;
    const { question } = place?.dataset ?? {};
    if (!question || this.#view === 'begin' || this.#view === 'check') return;
    const id = questionsOf(this.#view, this.#draft).find((one) => one === question);
    if (!id) return;
    const said = readControl(place ?? undefined) !== '';
    if (said) this.#touched.add(id);
    if (said) this.#faults.mark([id], this.#faultsOf(this.#view));
  }

  #chooseMode(): void {
    const partner = this.#questions.find('partner');
    if (partner) partner.hidden = new FormData(this.#form).get('mode') === 'new';
  }

  #take(draft: Draft): void {
    this.#draft = draft;
    this.#touched.clear();
    this.#returns = false;
    this.#questions.write(draft.answers);
    this.#questions.writeStaying(draft.staying);
    for (const id of ONCE) {
      const question = this.#questions.find(id);
      if (question) question.hidden = draft.mode !== 'new';
    }
    for (const note of this.#form.querySelectorAll<HTMLElement>('[data-keep]'))
      note.hidden = draft.mode !== 'change';
    this.#faults.mark(
      stepsOf(draft).flatMap((step) => questionsOf(step, draft)),
      [],
    );
    openDraftStore(draft.slug).keep(draft);
  }

  #keep(): void {
    const answers = this.#questions.read();
    this.#draft = { ...this.#draft, answers, staying: this.#questions.readStaying() };
    openDraftStore(this.#draft.slug).keep(this.#draft);
    this.#showPreview();
  }

  downloadDraft(): void {
    download('application.json', JSON.stringify(this.#draft, undefined, 2), 'application/json');
  }

  openDraft(text: string): void {
    const draft = readDraft(parseJson(text));
    if (!draft) {
      this.#say('apply.say.notDraft');
      return;
    }
    this.#take(draft);
    this.#go(stepsOf(draft)[0] ?? 'check');
  }

  deleteDraft(): void {
    openDraftStore(this.#draft.slug).forget();
    this.#form.reset();
    this.#take(newDraft('new'));
    openDraftStore('').forget();
    this.#chooseMode();
    this.#go('begin');
    this.#say('apply.say.deleted');
  }

  #faultsOf(view: View) {
    if (view === 'begin' || view === 'check') return [];
    const ids = questionsOf(view, this.#draft);
    return findFaults(this.#draft, this.#rules).filter(({ id }) => ids.includes(id));
  }

  #viewInAddress(): View {
    return stepsOf(this.#draft).find((step) => `#${step}` === location.hash) ?? 'begin';
  }

  #go(view: View): void {
    history.pushState(null, '', addressOf(view, this.#draft.slug));
    this.#show(view, true);
  }

  #goBack(): void {
    const steps = stepsOf(this.#draft);
    const at = steps.indexOf(this.#view as Step);
    this.#go(steps[at - 1] ?? 'begin');
  }

  #change(id: QuestionId): void {
    const step = stepsOf(this.#draft).find((one) => questionsOf(one, this.#draft).includes(id));
    if (!step) return;
    this.#go(step);
    this.#returns = true;
    focusQuestion(this.#questions.find(id));
  }

  #show(view: View, focus: boolean): void {
    this.#view = view;
    if (view === 'check') this.#returns = false;
    this.#faults.sum([]);
    this.#steps.show(view, stepsOf(this.#draft), focus);
    this.#showPreview();
    if (view === 'check') this.#check.show(this.#draft, this.#rules);
  }

  #showPreview(): void {
    const { mode, answers, slug } = this.#draft;
    const shown = this.#view !== 'begin' && (mode === 'new' || mode === 'change');
    need(this.#root, '[data-preview]').hidden = !shown;
    if (shown) this.#preview(answers, slug);
  }

  #say(key: 'apply.say.restored' | 'apply.say.deleted' | 'apply.say.notDraft'): void {
    need(this.#root, '[data-status]').textContent = pageTexts()(key);
  }
}
