/** The ranked rows, and what the page says when few of them fit. */
import { formatList } from '#lib/intl.ts';
import { type Addresses, toCardView } from '#search/card-view.ts';
import type { Ranking } from '#search/match/matcher.ts';
import type { Need } from '#search/match/need.ts';
import type { CardMaker } from '../card-element.ts';
import { make, makeButton, need as find } from '../dom.ts';
import { pageTexts } from '../texts.ts';
import { type CardSource, keepCards } from './card-source.ts';
import type { MatchEngine } from './match-engine.ts';
import { type Describe, makeReasons } from './reasons.ts';

/** Fewer good matches than that, and the page says so. */
const ENOUGH = 3;
/** Rows at first, and rows that are added at once. */
const ROWS = 10;
/** Needs that are offered to be taken back. */
const MOST_WAYS = 3;

export interface Shortlist {
  show(needs: readonly Need[], describe: Describe): { readonly good: number; readonly text: string };
}

export function createShortlist(
  root: HTMLElement,
  engine: MatchEngine,
  maker: CardMaker,
  addresses: Addresses,
  takeBack: (needs: readonly Need[]) => void,
): Shortlist {
  const t = pageTexts();
  const list = find(root, '[data-list]');
  const pager = find(root, '[data-pager]');
  const cards = keepCards((id, matched) =>
    maker(toCardView(engine.cardOf(id), engine.index.locale, addresses, t, matched)),
  );
  return {
    show(needs, describe) {
      const ranking = engine.matcher.rank(needs);
      const toRow = rowMaker(engine, ranking, needs, describe, cards);
      const text = headingOf(ranking.good.length);
      find(root, '[data-count]').textContent = text;
      showHelp(find(root, '[data-help]'), engine, ranking, needs, describe, takeBack);
      list.replaceChildren(...ranking.matches.slice(0, ROWS).map(({ id }) => toRow(id)));
      offerMore(ROWS);
      return { good: ranking.good.length, text };

      function offerMore(shown: number): void {
        const next = ranking.matches.slice(shown, shown + ROWS);
        const append = () => {
          const rows = next.map(({ id }) => toRow(id));
          list.append(...rows);
          offerMore(shown + next.length);
          rows[0]?.querySelector('a')?.focus();
        };
        const button = makeButton('btn', append, t('match.more', { count: next.length }));
        pager.replaceChildren(...(next.length > 0 ? [button] : []));
      }
    },
  };
}

function headingOf(good: number): string {
  const t = pageTexts();
  return good > 0 ? t('match.good', { count: good }) : t('match.noneGood');
}

function rowMaker(
  { matcher }: MatchEngine,
  { good }: Ranking,
  needs: readonly Need[],
  describe: Describe,
  cardOf: CardSource,
): (id: number) => HTMLElement {
  const fits = new Set(good);
  return (id) => {
    const explanation = matcher.explain(id, needs);
    const terms = explanation.met.filter(({ need }) => need.kind === 'expertise');
    const row = cardOf(
      id,
      terms.map(({ need }) => describe(need)),
    );
    row.append(makeReasons(explanation, fits.has(id), describe));
    return row;
  };
}

/** Says that few fit, and which need taken back would bring more. */
function showHelp(
  help: HTMLElement,
  { matcher, index }: MatchEngine,
  { good }: Ranking,
  needs: readonly Need[],
  describe: Describe,
  takeBack: (needs: readonly Need[]) => void,
): void {
  const t = pageTexts();
  help.hidden = good.length >= ENOUGH || needs.length === 0;
  help.className = 'help';
  if (help.hidden) return;
  const ways = matcher.widen(needs).slice(0, MOST_WAYS);
  const items = ways.map(({ needs: taken, count }) => {
    const names = taken.map((need) => `${t(`match.kind.${need.kind}`)} ${describe(need)}`);
    const text = t('match.without', { need: formatList(names, index.locale), count });
    return make(
      'li',
      {},
      makeButton('btn', () => takeBack(taken), text),
    );
  });
  help.replaceChildren(
    make('p', { text: t(sentenceFor(good.length, needs), { count: good.length }) }),
    ...(ways.length > 0 ? [make('p', { text: t('match.widen') }), make('ul', {}, ...items)] : []),
  );
}

function sentenceFor(good: number, needs: readonly Need[]) {
  if (good > 0) return 'match.few' as const;
  const work = needs.some(({ kind }) => kind === 'expertise' || kind === 'service');
  return work ? ('match.fewNone' as const) : ('match.noWork' as const);
}
