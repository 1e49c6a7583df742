/** `<expert-directory>`: makes the directory answer at once. What it wraps is complete without it. */
import { DirectoryController } from './directory-controller.ts';

class ExpertDirectory extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    new DirectoryController(this).start();
  }
}

customElements.define('expert-directory', ExpertDirectory);
