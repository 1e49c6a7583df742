/** Why a partner stands where it stands: every term of its score, and the first need that it does not meet. */
import type { Explanation, Term } from '#search/match/matcher.ts';
import type { Need } from '#search/match/need.ts';
import { make } from '../dom.ts';
import { pageTexts } from '../texts.ts';

export type Describe = (need: Need) => string;

export function makeReasons(
  { score, met, unmet, published }: Explanation,
  good: boolean,
  describe: Describe,
): HTMLElement {
  const t = pageTexts();
  const [first] = unmet;
  const name = (need: Need) => `${t(`match.kind.${need.kind}`)}: ${describe(need)}`;
  const points = make('b', { text: t('match.points', { count: score / 100, points: score / 100 }) });
  const terms = [
    ...met.map((term) => toItem(term, name(term.need))),
    make('li', {}, make('span', { class: 'plus', text: plus(published) }), t('match.published')),
  ];
  return make(
    'div',
    { class: good ? 'why good' : 'why' },
    make('p', {}, points, ` · ${t(good ? 'match.goodMatch' : 'match.nearest')}`),
    make('ul', { attributes: { 'aria-label': t('match.why') } }, ...terms),
    make('p', { class: 'unmet', text: first ? t('match.unmet', { need: name(first) }) : t('match.allMet') }),
  );
}

function toItem({ need, points }: Term, name: string): HTMLLIElement {
  const part = points < need.weight ? [make('small', { text: ` (${pageTexts()('match.partly')})` })] : [];
  return make('li', {}, make('span', { class: 'plus', text: plus(points) }), name, ...part);
}

function plus(hundredths: number): string {
  return pageTexts()('match.plus', { points: hundredths / 100 });
}
