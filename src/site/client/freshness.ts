/** `<freshness-clock>`: a page may be read long after it was built, so the reader's clock decides how fresh it is. */
import { freshnessOf } from '#domain/freshness.ts';
import { toIsoDate } from '#lib/dates.ts';

class FreshnessClock extends HTMLElement {
  connectedCallback(): void {
    const { confirmed } = this.dataset;
    if (!confirmed) return;
    const { state } = freshnessOf({ confirmed }, toIsoDate(new Date()));
    for (const words of document.querySelectorAll<HTMLElement>('[data-fresh]'))
      words.hidden = words.dataset['fresh'] !== state;
  }
}

customElements.define('freshness-clock', FreshnessClock);
