/** The phrases that mean a value of the hub's facets: its own words, and what people write when they mean it. */
import { type PhraseGroup, type Phrases, phrasesOf, referenceOf } from '#domain/phrase-lists.ts';
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
  engagement: 'engagement',
} as const satisfies Partial<Record<NeedKind, PhraseGroup>>;
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
    const wordsOf = (list: readonly string[]) =>
      list.flatMap((phrase) => wordsBehind(phrase, facets, further));
    return facet ? facet.values.flatMap((value) => toPhrases(kind, value, further, wordsOf)) : [];
  });
}

type Value = DecodedFacet['values'][number];

/** A phrase, or all words of the term that it refers to; what those refer to is left out. */
function wordsBehind(phrase: string, facets: DecodedIndex['facets'], further: Phrases): string[] {
  const reference = referenceOf(phrase);
  if (!reference) return [phrase];
  const { taxonomy, term } = reference;
  const kind = (Object.keys(KINDS) as Kind[]).find((one) => KINDS[one] === taxonomy);
  if (!kind) return [];
  const value = facets.get(kind)?.values.find(({ id }) => id === term);
  const usual = phrasesOf(further, KINDS[kind], term).filter((text) => !referenceOf(text));
  return [...(value ? ownWords(value) : []), ...usual];
}

/** The hub's own words for a term. */
function ownWords({ label, aliases }: Value): string[] {
  return [label, ...aliases, ...partsOf(label)].filter((text) => !GENERAL.has(fold(text)));
}

function toPhrases(
  kind: Kind,
  value: Value,
  phrases: Phrases,
  wordsOf: (list: readonly string[]) => string[],
): Phrase<TermMeaning>[] {
  const { id } = value;
  const own = ownWords(value);
  const toPhrase = (certainty: Certainty) => (text: string) => ({
    text,
    meaning: { kind, value: id, certainty },
    written: writingOf(text),
  });
  const built = kind === 'engagement' ? (ENGAGEMENT_WORDS[id]?.split(', ') ?? []) : [];
  const usual = [...built, ...phrasesOf(phrases, KINDS[kind], id)];
  const further = wordsOf(usual).filter((text) => !own.includes(text));
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
