/** `<project-matcher>`: reads a brief as it is typed, in this browser alone. */
import { startMatcher } from './matcher-controller.ts';

class ProjectMatcher extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    startMatcher(this);
  }
}

customElements.define('project-matcher', ProjectMatcher);
