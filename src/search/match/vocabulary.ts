/** The phrases that mean a value of the hub's facets: its own words, and what people write when they mean it. */
import { type Phrases, phrasesOf } from '#domain/phrases.ts';
import type { TaxonomyName } from '#domain/taxonomy.ts';
import { fold } from '#lib/text.ts';
import type { DecodedFacet, DecodedIndex } from '../decode-index.ts';
import type { Certainty, NeedKind } from './need.ts';
import type { Phrase } from './phrase-book.ts';
import { ENGAGEMENT_WORDS } from './engagement-words.ts';

export interface TermMeaning {
  readonly kind: NeedKind;
  readonly value: string;
  readonly certainty: Certainty;
}

/** Facets whose values are found by their words, with their taxonomies. Places and languages have books of their own. */
const KINDS = {
  expertise: 'expertise',
  service: 'services',
  industry: 'industries',
  engagement: undefined,
} as const satisfies Partial<Record<NeedKind, TaxonomyName | undefined>>;
type Kind = keyof typeof KINDS;

/** Words of labels that by themselves say nothing. */
const GENERAL = new Set(
  (
    'industry industrie industries building power water property resources rules film ports shops commerce handel agencies consultancies ' +
    'planning resource project talks speaking it he me ca na research events class oficina staffing hybrid moderation taller atelier begleitung workload ' +
    'git raid agile food travel payments transport utilities design diagnostico horas set up audit set requests forms'
  ).split(' '),
);

/** Lists of phrases, each made when it is asked for. */
export function termPhrases({ facets }: DecodedIndex, further: Phrases): (() => Phrase<TermMeaning>[])[] {
  return (Object.keys(KINDS) as Kind[]).map((kind) => () => {
    const facet = facets.get(kind);
    return facet ? facet.values.flatMap((value) => toPhrases(kind, value, further)) : [];
  });
}

function toPhrases(
  kind: Kind,
  { id, label, aliases }: DecodedFacet['values'][number],
  phrases: Phrases,
): Phrase<TermMeaning>[] {
  const own = [label, ...aliases, ...partsOf(label)].filter((text) => !GENERAL.has(fold(text)));
  const toPhrase = (certainty: Certainty) => (text: string) => ({
    text,
    meaning: { kind, value: id, certainty },
    written: writingOf(text),
  });
  const taxonomy = KINDS[kind];
  const usual = taxonomy ? phrasesOf(phrases, taxonomy, id) : (ENGAGEMENT_WORDS[id]?.split(', ') ?? []);
  const further = usual.filter((text) => !own.includes(text));
  return [...own.map(toPhrase('named')), ...further.map(toPhrase('inferred'))];
}

/** `US`, `HE` and their like are words in small letters; a `=` in front allows no other form. */
function writingOf(text: string): Phrase<TermMeaning>['written'] {
  if (text.startsWith('=')) return 'exact';
  return /^[A-Z]{2}$/.test(text) ? 'capitals' : undefined;
}

/** `Budget and cost control` names "budget control" and "cost control", `Dashboards and BI` either. */
function partsOf(label: string): string[] {
  const parts = label.split(/\s*,\s*|\s+(?:and|or|und|oder|et|y|e|&)\s+|\s*&\s*|\s+و/u).filter(Boolean);
  const last = parts.at(-1)?.split(' ') ?? [];
  if (parts.length < 2) return [];
  return parts.map((part) =>
    last.length === 2 && !part.includes(' ') && part !== parts.at(-1) ? `${part} ${last[1]}` : part,
  );
}
