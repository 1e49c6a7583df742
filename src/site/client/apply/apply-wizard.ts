/** `<apply-wizard>`: the questions of an application. What checks the answers is loaded when somebody begins. */
import { need } from '../dom.ts';
import { once } from '../once.ts';
import { pageTexts } from '../texts.ts';
import { listenToDraftBar } from './draft-bar.ts';
import { openDraftStore } from './draft-store.ts';
import type { Wizard } from './wizard.ts';

class ApplyWizard extends HTMLElement {
  readonly #open = once(async () => (await import('./wizard.ts')).openWizard(this));

  connectedCallback(): void {
    const form = need<HTMLFormElement>(this, 'form');
    const asked = new URLSearchParams(location.search).get('partner') ?? '';
    form.addEventListener('focusin', () => void this.#open().catch(() => undefined), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run((wizard) => wizard.submit());
    });
    listenToDraftBar(form, (action) => void this.#run(action));
    if (openDraftStore(asked).read() !== undefined) void this.#run((wizard) => wizard.restore(asked));
    else if (asked) void this.#run((wizard) => wizard.begin('change', asked));
  }

  async #run(action: (wizard: Wizard) => void | Promise<void>): Promise<void> {
    const status = need(this, '[data-status]');
    try {
      const wizard = await this.#open();
      status.className = 'vh';
      await action(wizard);
    } catch {
      status.className = 'callout';
      status.textContent = pageTexts()('apply.say.loadFailed');
    }
  }
}

customElements.define('apply-wizard', ApplyWizard);
