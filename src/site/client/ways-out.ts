/** From an empty result: the smallest changes that bring partners back, each with how many. */
import type { Answer } from './answers.ts';
import { appliedOf, type Labels, withoutKeys } from './applied.ts';
import { type DirectoryStore, NOTHING } from './directory-store.ts';
import type { WayOut } from './no-results.ts';
import { pageTexts } from './texts.ts';

export function waysOut(
  { engine, request, state }: Answer,
  names: Labels,
  takeBack: DirectoryStore['change'],
): WayOut[] {
  const t = pageTexts();
  const ways = engine.searcher.relax(request).map(({ removals, count }) => {
    const keys = removals.map(({ key }) => key);
    const labels = appliedOf(state, names)
      .filter(({ key }) => keys.includes(key))
      .map(({ key, label }) => (key === 'q' ? t('directory.quoted', { words: label }) : label));
    return {
      label: t('directory.remove', { what: labels.join(', '), count }),
      take: () => takeBack(withoutKeys(state, keys)),
    };
  });
  if (ways.length > 0) return ways;
  const label = t('directory.clearAllCount', { count: engine.index.size });
  return [{ label, take: () => takeBack(NOTHING) }];
}
