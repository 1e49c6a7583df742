/** What a brief asks for, one thing at a time: what chips show and what the score sums up. */
import type { Span } from './brief-text.ts';

export const NEED_KINDS = [
  'expertise',
  'service',
  'industry',
  'region',
  'country',
  'city',
  'language',
  'budget',
  'start',
  'engagement',
  'word',
] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

export interface Need {
  readonly kind: NeedKind;
  /**
   * Id of the facet's value, also where nobody has it; for a budget `EUR:-20000` or `EUR:5000-20000`, for a start an ISO
   * date, for a word the word.
   */
  readonly value: string;
  /** Hundredths of a point that a partner gets who meets it in full. */
  readonly weight: number;
  /** Whether nobody is a good match who does not meet it. */
  readonly hard: boolean;
  /** Where the text says it; none for a need that was added by hand. */
  readonly spans: readonly Span[];
}

/** How sure we are: the hub's own words, or words that usually mean it. */
export type Certainty = 'named' | 'inferred';

/** Hundredths of a point by kind. A need that was only inferred weighs less. Published on "How ranking works". */
const WEIGHTS: Readonly<Record<NeedKind, Readonly<Record<Certainty, number>>>> = {
  expertise: { named: 1000, inferred: 700 },
  service: { named: 600, inferred: 400 },
  industry: { named: 900, inferred: 700 },
  region: { named: 700, inferred: 500 },
  country: { named: 800, inferred: 600 },
  city: { named: 400, inferred: 300 },
  language: { named: 800, inferred: 500 },
  budget: { named: 500, inferred: 500 },
  start: { named: 400, inferred: 400 },
  engagement: { named: 300, inferred: 200 },
  word: { named: 250, inferred: 250 },
};

/** In tenths of a point, so that people can add them up; `rarity` is a factor of at most 1, see `rarity.ts`. */
export function weightOf(kind: NeedKind, certainty: Certainty, rarity: number): number {
  return Math.round((WEIGHTS[kind][certainty] * rarity) / 10) * 10;
}

/** The same for two needs exactly when they ask for the same. */
export function idOf({ kind, value }: Pick<Need, 'kind' | 'value'>): string {
  return `${kind}:${value}`;
}
