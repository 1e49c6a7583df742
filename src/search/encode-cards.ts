/** Records → the file that only cards need; the inverse is `decode-cards.ts`. */
import type { Hub } from '#domain/hub.ts';
import { formatList, languageName } from '#lib/intl.ts';
import { encodeColumn, gapsOf, stampOf } from './encode-index.ts';
import type { EncodedColumn, SearchCards } from './index-format.ts';
import { writeNumbers } from './number-text.ts';
import type { SearchRecord } from './record.ts';
import { shortenSlug } from './short-slug.ts';

export function encodeCards(records: readonly SearchRecord[], hub: Hub): SearchCards {
  const column = (textOf: (record: SearchRecord) => string): EncodedColumn =>
    encodeColumn(records.map(textOf));
  const withLogo = records.filter(({ card }) => card.logo).map(({ id }) => id);
  return {
    stamp: stampOf(records),
    slugs: records.map(({ slug, card }) => shortenSlug(slug, card.name)),
    headlines: records.map(({ card }) => card.headline),
    headlineLanguages: column(({ card }) => card.headlineLanguage ?? ''),
    offsets: column(({ card }) => card.offset),
    languages: column((record) => unusualLanguages(record, hub)),
    currencies: column(({ card: { budget } }) => budget?.currency ?? ''),
    budgetsFrom: column(({ card: { budget } }) => String(budget?.from ?? '')),
    budgetsTo: column(({ card: { budget } }) => String(budget?.to ?? '')),
    availabilities: column(({ card }) => JSON.stringify(card.availability)),
    logos: writeNumbers(gapsOf(withLogo)),
    rings: Object.fromEntries([...hub.tiers.values()].map(({ id, ring }) => [id, ring])),
  };
}

/** Languages that do not follow from the facet, as `pt-BR`, which it counts as `pt`. */
function unusualLanguages({ card, stated }: SearchRecord, { settings: { locale } }: Hub): string {
  const labels = (stated.get('language') ?? []).map((value) => languageName(value, locale));
  return formatList(labels, locale) === card.languages ? '' : card.languages;
}
