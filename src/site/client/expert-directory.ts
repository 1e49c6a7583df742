/** `<expert-directory>`: makes the directory answer at once. What it wraps is complete without it. */
import { startDirectory } from './directory-controller.ts';

class ExpertDirectory extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    startDirectory(this);
  }
}

customElements.define('expert-directory', ExpertDirectory);
