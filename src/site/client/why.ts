/** "Why here?": of which points a partner's place is made. Fetched when somebody asks for the first time. */
import { formatNumber, formatShare } from '#lib/intl.ts';
import { decodeWhy, type Why, type WhyTerm } from '#search/decode-why.ts';
import type { SearchWhy } from '#search/index-format.ts';
import type { Answer } from './answers.ts';
import { need } from './dom.ts';
import { fetchJson } from './engine.ts';
import { once } from './once.ts';

export interface WhyPanel {
  /**
   * Fills the opened details of a row with what holds for the answer in sight.
   * @throws when the file cannot be had
   */
  explain(details: HTMLElement, answer: Answer): Promise<void>;
}

/** `folder` is where the search files are, `template` the empty table. */
export function createWhyPanel(folder: string, template: HTMLTemplateElement): WhyPanel {
  const load = once(async (stamp: string) => {
    const file = await fetchJson<SearchWhy>(`${folder}why.json`);
    if (file.stamp !== stamp) throw new Error('The search files are of two builds');
    return decodeWhy(file);
  });
  return {
    async explain(details, { engine, request, result }) {
      const whyOf = await load(engine.index.stamp);
      const slug = details.closest<HTMLElement>('[data-slug]')?.dataset['slug'];
      const id = result.ids.find((one) => engine.cardOf(one).slug === slug);
      if (id === undefined) return;
      const why = whyOf(id, engine.searcher.matchParts(id, request));
      const content = template.content.cloneNode(true) as DocumentFragment;
      fill(content, why);
      need(content, '[data-other-order]').hidden = request.sort === 'best';
      details.querySelector('[data-why-content]')?.remove();
      details.append(content);
    },
  };
}

function fill(content: DocumentFragment, { terms, total }: Why): void {
  for (const term of terms) fillTerm(need(content, `[data-signal="${term.signal}"]`), term);
  need(content, '[data-total]').textContent = points(total);
}

function fillTerm(row: HTMLElement, { points: own, most }: WhyTerm): void {
  need(row, '[data-measure]').textContent = formatShare(most === 0 ? 0 : own / most, locale());
  need(row, '[data-points]').textContent = points(own);
}

/** Hundredths of a point, as people write them. */
function points(hundredths: number): string {
  return formatNumber(hundredths / 100, locale());
}

function locale(): string {
  return document.documentElement.lang;
}
