/** Everything that a hub's files say, parsed and linked. Immutable. */
import type { Editor } from './editor.ts';
import type { LinkChecks } from './link-check.ts';
import type { Ownership } from './ownership.ts';
import type { Partner } from './partner.ts';
import type { Phrases } from './phrase-lists.ts';
import type { Ranking } from './ranking.ts';
import type { ReviewPolicy } from './review-policy.ts';
import type { Roster } from './roster.ts';
import type { Rubric } from './rubric.ts';
import type { Settings } from './settings.ts';
import type { Taxonomy, TaxonomyName, Term } from './taxonomy.ts';
import type { Tier } from './tier.ts';
import type { Translation } from './translation.ts';
import type { Wanted } from './wanted.ts';

export interface Hub {
  readonly settings: Settings;
  /** The language in which the content is written; `settings.locale` is the one in which this Hub speaks. */
  readonly sourceLocale: string;
  /** By locale in lower case, as `pt-br`: further languages of the site. */
  readonly translations: ReadonlyMap<string, Translation>;
  /** Texts that stay in the source's language because nobody translated them. */
  readonly untranslated: ReadonlySet<string>;
  /** By id, lowest first. */
  readonly tiers: ReadonlyMap<string, Tier>;
  readonly taxonomies: ReadonlyMap<TaxonomyName, Taxonomy>;
  readonly ranking: Ranking;
  /** What people write when they mean a term; empty without `content/phrases.yml`. */
  readonly phrases: Phrases;
  readonly editors: readonly Editor[];
  /** Who must look at which change; the strictest without `content/review-policy.yml`. */
  readonly reviewPolicy: ReviewPolicy;
  /** Whom the editors look for, the most wanted first. */
  readonly wanted: readonly Wanted[];
  /** What a link checker found last; absent before the first check. */
  readonly linkChecks: LinkChecks | undefined;
  /** Whose website names its profile; absent before the first look. */
  readonly ownership: Ownership | undefined;
  /** By slug, in the order of slugs. */
  readonly partners: ReadonlyMap<string, Partner>;
  /** Every roster file by slug, those without a partner included. */
  readonly rosters: ReadonlyMap<string, Roster>;
  /** By partner and day, as `acme-2026-11-22`: why editors decided as they did. Never published. */
  readonly rubrics: ReadonlyMap<string, Rubric>;
  /** Slugs whose profile could not be read: they exist, so nobody is blamed for naming them. */
  readonly unreadable: ReadonlySet<string>;
}

/** The term behind an id, also behind an earlier id; `undefined` when there is none. */
export function findTerm(hub: Pick<Hub, 'taxonomies'>, taxonomy: TaxonomyName, id: string): Term | undefined {
  const { terms, renames } = hub.taxonomies.get(taxonomy) ?? {};
  return terms?.get(renames?.get(id) ?? id);
}
