/** The search index as it travels: compact JSON, read in the browser by `decode-index.ts` and `decode-cards.ts`. */
import type { RankingSignal } from '#domain/ranking.ts';
import type { SealRing } from '#lib/seal.ts';

/** Texts that many partners share: each once, and its number for every partner (`number-text.ts`). */
export interface EncodedColumn {
  readonly values: readonly string[];
  readonly numbers: string;
}

export interface EncodedFacet {
  readonly key: string;
  readonly title: string;
  readonly searched: number;
  /** How many values are listed before somebody looks for one; absent: all. */
  readonly listed?: number | undefined;
  /** Earlier ids of values → present ones; absent: none. */
  readonly renames?: Readonly<Record<string, string>>;
  /** `wider` holds places in this list, `aliases` stands only where there are some. */
  readonly values: readonly {
    readonly id: string;
    readonly label: string;
    readonly wider?: readonly number[];
    readonly aliases?: readonly string[];
  }[];
  /** Whether `counts` and `places` speak of the places in `bases`, not of partners. */
  readonly ofBase: boolean;
  /** How many own values each partner (or base) has, and then all these values, as places in `values`. */
  readonly counts: string;
  readonly places: string;
  /** Nobody sees the order of these values, so they are sorted and each is given as its distance from the one before. */
  readonly sorted: boolean;
}

/** Hundredths of a degree (up to 0.8 km off), from the south pole and from 180 degrees west, counted from 1; 0: not known. */
export interface EncodedPositions {
  readonly latitudes: string;
  readonly longitudes: string;
}

/** All that filters, counts, words and orders need. A partner's number is its place in `names`. */
export interface SearchIndex {
  /** The same in all files of one build, which number the partners alike. */
  readonly stamp: string;
  readonly locale: string;
  /** Points for a full match with what was asked for. */
  readonly matchWeight: number;
  readonly names: readonly string[];
  /** Hundredths of a ranking point: the first, then how much less each next one has. */
  readonly points: string;
  /** Month of joining, `YYYY-MM`, or empty. */
  readonly joined: EncodedColumn;
  /** Where partners are (`base.ts`). */
  readonly bases: EncodedColumn;
  /** By place of value in the facet `city` (`positions.ts`). */
  readonly positions: EncodedPositions;
  readonly facets: readonly EncodedFacet[];
}

/** What only cards show; apart, because counts can be told before it is here. */
export interface SearchCards {
  readonly stamp: string;
  /** See `short-slug.ts`. */
  readonly slugs: readonly string[];
  readonly headlines: readonly string[];
  /** Empty where a headline is in the language of the hub. */
  readonly headlineLanguages: EncodedColumn;
  readonly offsets: EncodedColumn;
  /** Empty where the labels of the facet say it. */
  readonly languages: EncodedColumn;
  readonly currencies: EncodedColumn;
  readonly budgetsFrom: EncodedColumn;
  readonly budgetsTo: EncodedColumn;
  /** Each value is an `Availability` as JSON. */
  readonly availabilities: EncodedColumn;
  /** Numbers of the partners with a logo, each as its distance from the one before. */
  readonly logos: string;
  readonly rings: Readonly<Record<string, SealRing>>;
}

/** Of what the points are made; fetched when somebody asks why. */
export interface SearchWhy {
  readonly stamp: string;
  /** In the order of `content/ranking.yml`. */
  readonly signals: readonly {
    readonly id: RankingSignal;
    readonly weight: number;
    /** Hundredths of a point by number of partner; absent for `match`, which only a search measures. */
    readonly points?: EncodedColumn;
  }[];
}

/** Joins results of the full-text index with the partners' numbers. */
export interface TextJoin {
  readonly stamp: string;
  /** By number of the partner: what the full-text index calls it, without the language in front. */
  readonly fragments: readonly string[];
}
