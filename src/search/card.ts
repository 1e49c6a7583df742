/** What a result shows of a partner; made by the build, and again by the browser from the index. */
import type { Availability } from '#domain/availability.ts';
import type { SealRing } from '#lib/seal.ts';

export interface Card {
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  /** Language of the headline, where the partner wrote it in another one than the hub's. */
  readonly headlineLanguage?: string | undefined;
  /** `Lisbon, Portugal`, `Portugal` or empty. */
  readonly place: string;
  /** `UTC+1` or empty. */
  readonly offset: string;
  /** `Portuguese and English`, best first, or empty. */
  readonly languages: string;
  /** Labels, best first. */
  readonly kinds: readonly string[];
  readonly expertise: readonly string[];
  readonly tier: { readonly id: string; readonly name: string; readonly ring: SealRing };
  readonly availability: Availability;
  readonly budget?: Budget | undefined;
  readonly logo: boolean;
}

/** Typical project, as the partner wrote it. */
export interface Budget {
  readonly currency: string;
  readonly from: number;
  readonly to?: number | undefined;
}
