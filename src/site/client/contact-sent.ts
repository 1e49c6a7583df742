/** `<contact-sent>`: shows the reference of the request that was just sent, and forgets its draft. */
import { takeReference } from './brief-draft.ts';
import { need } from './dom.ts';

class ContactSent extends HTMLElement {
  connectedCallback(): void {
    const reference = takeReference();
    need(this, '[data-reference]').textContent = reference;
    need(this, 'p').hidden = reference === '';
  }
}

customElements.define('contact-sent', ContactSent);
