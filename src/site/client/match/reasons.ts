/** Why a partner stands where it stands: every term of its score, and the first need that it does not meet. */
import type { Explanation, Term } from '#search/match/matcher.ts';
import type { Need } from '#search/match/need.ts';
import { make } from '../dom.ts';
import { markLanguage } from '../foreign.ts';
import { pageTexts } from '../texts.ts';

export type Describe = (need: Need) => string;

export function makeReasons(
  { score, met, unmet, published }: Explanation,
  good: boolean,
  describe: Describe,
): HTMLElement {
  const t = pageTexts();
  const [first] = unmet;
  const points = make('b', { text: t('match.points', { count: score / 100, points: score / 100 }) });
  const terms = [
    ...met.map((term) => toItem(term, describe(term.need))),
    make('li', {}, make('span', { class: 'plus', text: plus(published) }), t('match.published')),
  ];
  const missing = first
    ? make('p', { class: 'unmet' }, `${t('match.unmet')} `, ...nameOf(first, describe(first)))
    : make('p', { class: 'unmet', text: t('match.allMet') });
  return make(
    'div',
    { class: good ? 'why good' : 'why' },
    make('p', {}, points, ` · ${t(good ? 'match.goodMatch' : 'match.nearest')}`),
    make('ul', { attributes: { 'aria-label': t('match.why') } }, ...terms),
    missing,
  );
}

function toItem({ need, points }: Term, label: string): HTMLLIElement {
  const part = points < need.weight ? [make('small', { text: ` (${pageTexts()('match.partly')})` })] : [];
  const name = make('span', {}, ...nameOf(need, label));
  return make('li', {}, make('span', { class: 'plus', text: plus(points) }), name, ...part);
}

/** `Industry: Insurance`, where the second part may be in another language than the page. */
function nameOf({ kind }: Need, label: string): (Node | string)[] {
  return [`${pageTexts()(`match.kind.${kind}`)}: `, markLanguage(make('span', { text: label }))];
}

function plus(hundredths: number): string {
  return pageTexts()('match.plus', { points: hundredths / 100 });
}
