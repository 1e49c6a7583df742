/** What the comparison reads of a partner: a part of the public document `api/v1/partners/<slug>.json`. */
import type { Profile } from '#domain/partner.ts';
import type { SealRing } from '#lib/seal.ts';

type Stated = 'name' | 'base' | 'budget' | 'teamSize' | 'founded' | 'availability' | 'confirmed';

export interface ComparedPartner extends Pick<Profile, Stated> {
  readonly slug: string;
  /** Id, as all terms below. */
  readonly tier: string;
  readonly kinds: readonly string[];
  readonly expertise: readonly string[];
  readonly services: readonly string[];
  readonly industries: readonly string[];
  readonly regions: readonly string[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  /** Given by the program; `until` is the last day on which it counts. */
  readonly certifications: readonly { readonly id: string; readonly until?: string | undefined }[];
  readonly engagement: readonly string[];
  readonly relationship: string;
  readonly relationshipNote?: string | undefined;
  readonly lifecycle: NonNullable<Profile['lifecycle']>;
  readonly contact: { readonly replyDays?: number | undefined };
  readonly caseStudies: readonly unknown[];
  readonly references: readonly unknown[];
  readonly checked?: string | undefined;
  /** Address of the logo, where there is one. */
  readonly logo?: string | undefined;
}

/** Names of ids in the language of the page, by the field in which the ids stand. */
export type CompareLabels = Readonly<
  Record<
    | 'tier'
    | 'kinds'
    | 'certifications'
    | 'expertise'
    | 'services'
    | 'industries'
    | 'regions'
    | 'engagement'
    | 'relationship',
    Readonly<Record<string, string>>
  >
>;

/** What the page hands to its script, since documents hold ids alone. */
export interface CompareData {
  readonly labels: CompareLabels;
  /** By id of the tier. */
  readonly rings: Readonly<Record<string, SealRing>>;
}
