/** Shows one step, names it, and hands it the focus. */
import type { Step } from '#apply/draft.ts';
import { need } from '../dom.ts';
import { pageTexts } from '../texts.ts';

/** `begin` stands before the steps. */
export type View = Step | 'begin';

export interface StepView {
  show(view: View, steps: readonly Step[], focus: boolean): void;
}

export function createStepView(form: HTMLFormElement): StepView {
  const title = document.title;
  return {
    show(view, steps, focus) {
      for (const section of form.querySelectorAll<HTMLElement>('[data-step]'))
        section.hidden = section.dataset['step'] !== view;
      const heading = need(form, `#step-${view}`);
      const name = view === 'begin' ? '' : nameOf(view, steps);
      if (name) heading.textContent = name;
      document.title = name ? `${name} · ${title}` : title;
      need(form, '[data-acts]').hidden = view === 'begin';
      need(form, '[data-next]').hidden = view === 'check';
      if (focus) heading.focus();
    },
  };
}

function nameOf(step: Step, steps: readonly Step[]): string {
  const t = pageTexts();
  const own = step === 'check' || step === 'staying';
  const name = own ? t(`apply.say.${step}`) : t(`application.step.${step}`);
  return t('apply.say.step', { at: steps.indexOf(step) + 1, of: steps.length, name });
}

/** The address of a view: the step is its fragment, so that the browser's Back is the step before. */
export function addressOf(view: View, slug: string): string {
  const query = slug ? `?${new URLSearchParams({ partner: slug })}` : '';
  return `${location.pathname}${query}${view === 'begin' ? '' : `#${view}`}`;
}
