/** Shows what a brief asks for and who fits. */
import { addedNeed } from '#search/match/added-need.ts';
import { toFilters } from '#search/match/filtered-list.ts';
import { idOf, type Need } from '#search/match/need.ts';
import { describeNeed } from '#search/match/need-text.ts';
import { readState, writeState } from '#search/url-state.ts';
import { createAnnouncer } from '../announcer.ts';
import { createCardMaker } from '../card-element.ts';
import { need as find } from '../dom.ts';
import { pageTexts } from '../texts.ts';
import type { KeptBrief } from './brief-store.ts';
import { loadMatchEngine, type MatchEngine } from './match-engine.ts';
import { createNeedAdder } from './need-adder.ts';
import { createNeedChips } from './need-chips.ts';
import { createShortlist } from './shortlist.ts';

export interface MatchView {
  /** `toResults` moves the focus to what was understood. */
  show(brief: KeptBrief, toResults: boolean): void;
}

/** `change` hears what the visitor changes here: needs taken back and needs added. */
export async function createMatchView(
  root: HTMLElement,
  change: (changed: Partial<KeptBrief>) => void,
): Promise<MatchView> {
  const { search = '', words = '', home = '', profile = '', logo = '' } = root.dataset;
  const engine = await loadMatchEngine(search, words);
  const part = <T extends Element = HTMLElement>(name: string) => find<T>(root, `[data-${name}]`);
  const icons = part<HTMLTemplateElement>('icon-template');
  const heading = find(root, '#understood');
  let brief: KeptBrief = { text: '', removed: [], added: [] };
  const remove = (ids: readonly string[]) =>
    change({
      removed: [...new Set([...brief.removed, ...ids])],
      added: brief.added.filter((one) => !ids.includes(idOf(one))),
    });
  const chips = createNeedChips(part('needs'), icons, heading, {
    remove: (id) => remove([id]),
    removeAll: () => {
      remove(needsOf(brief, engine).map(idOf));
      heading.focus();
    },
  });
  const shortlist = createShortlist(
    root,
    engine,
    createCardMaker(part<HTMLTemplateElement>('card-template'), icons),
    {
      profileOf: (slug) => profile.replace('{slug}', slug),
      logoOf: (slug) => logo.replace('{slug}', slug),
    },
    (taken) => {
      remove(taken.map(idOf));
      heading.focus();
    },
  );
  const announce = createAnnouncer(part('status'));
  part('adder').replaceChildren(
    createNeedAdder(engine.index, engine.currencies, (kind, value) =>
      change({
        added: [...brief.added, { kind, value }],
        removed: brief.removed.filter((id) => id !== idOf({ kind, value })),
      }),
    ),
  );
  return {
    show(next, toResults) {
      brief = next;
      const needs = needsOf(brief, engine);
      const describe = (need: Need) => describeNeed(need, { ...engine, t: pageTexts(), text: brief.text });
      const empty = brief.text.trim() === '' && needs.length === 0;
      part('understood').hidden = empty;
      part('results').hidden = needs.length === 0;
      chips.show(needs, describe);
      if (empty) return;
      const { text, good } = shortlist.show(needs, describe);
      part<HTMLAnchorElement>('list-link').href = listAddress(home, needs, engine);
      announce(needs.length > 0 ? text : pageTexts()('match.nothing'), needs.length > 0 && good === 0);
      if (toResults) heading.focus();
    },
  };
}

/** What the text says, without what was taken back, and what was added. */
function needsOf({ text, removed, added }: KeptBrief, { read, index, today }: MatchEngine): Need[] {
  const said = read(text, today).filter((need) => !removed.includes(idOf(need)));
  const known = new Set(said.map(idOf));
  const further = added.filter((one) => !known.has(idOf(one)));
  return [...said, ...further.map(({ kind, value }) => addedNeed(kind, value, index))];
}

function listAddress(home: string, needs: readonly Need[], { index }: MatchEngine): string {
  const keys = [...index.facets.keys()];
  const selections = toFilters(needs, index);
  const query = writeState({ ...readState(new URLSearchParams(), keys), selections }, keys);
  return query ? `${home}?${query}` : home;
}
