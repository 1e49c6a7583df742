/** What is applied, in words: for chips and for ways out. */
import { formatKilometres } from '#lib/intl.ts';
import type { Asked } from './directory-store.ts';
import { pageTexts } from './texts.ts';

export interface Applied {
  /** As in addresses: `q`, a facet's key, `near` or `overlap`. */
  readonly key: string;
  /** The chosen value of a facet. */
  readonly value: string;
  readonly title: string;
  readonly label: string;
}

/** Names of facets and of their values. */
export interface Labels {
  titleOf(key: string): string;
  labelOf(key: string, value: string): string;
}

/** In the order in which they are shown. */
export function appliedOf(state: Asked, { titleOf, labelOf }: Labels): Applied[] {
  const t = pageTexts();
  const locale = document.documentElement.lang;
  const { query, selections, near, here, overlap } = state;
  const single = (key: string, title: string, label: string | undefined): Applied[] =>
    label ? [{ key, value: '', title, label }] : [];
  const place = here
    ? { place: t('directory.here'), km: here.km }
    : near && { place: labelOf('city', near.city), km: near.km };
  return [
    ...single('q', t('directory.words'), query),
    ...[...selections].flatMap(([key, values]) =>
      values.map((value) => ({ key, value, title: titleOf(key), label: labelOf(key, value) })),
    ),
    ...single(
      'near',
      t('directory.near'),
      place && t('directory.nearPlace', { place: place.place, distance: formatKilometres(place.km, locale) }),
    ),
    ...single(
      'overlap',
      t('directory.overlap'),
      overlap === undefined ? undefined : t('directory.overlapHours', { count: overlap }),
    ),
  ];
}

/** The change of a state that takes back everything under these keys. */
export function withoutKeys(
  { query, selections, near, here, overlap }: Asked,
  keys: readonly string[],
): Pick<Asked, 'query' | 'selections' | 'near' | 'here' | 'overlap'> {
  return {
    query: keys.includes('q') ? '' : query,
    selections: new Map([...selections].filter(([key]) => !keys.includes(key))),
    near: keys.includes('near') ? undefined : near,
    here: keys.includes('near') ? undefined : here,
    overlap: keys.includes('overlap') ? undefined : overlap,
  };
}
