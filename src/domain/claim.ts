/** Who stands by each fact that a partner's pages show, and since when. */
import type { Partner, Profile } from './partner.ts';
import type { ValueCheck } from './roster.ts';
import { caseStudyId } from './work.ts';

/** Best first: the program looked, the client said so in public, or it is the partner's own word. */
export const CLAIM_SOURCES = ['checked', 'client-confirmed', 'self-declared'] as const;
export type ClaimSource = (typeof CLAIM_SOURCES)[number];

export interface Vouch {
  readonly source: ClaimSource;
  /** Day or month. */
  readonly on: string;
}

/** Fields that are rules for us rather than facts about the partner. All others are claims, new ones included. */
const SILENT = [
  'confirmed',
  'logoAlt',
  'lifecycle',
  'owners',
  'agreement',
  'declarations',
  'relationshipNote',
  'textLanguage',
  'translations',
] as const;

export type ClaimField = Exclude<keyof Profile, (typeof SILENT)[number]>;

/** Lists whose entries are vouched for one by one. */
const ENTRY_FIELDS = ['caseStudies', 'references', 'people', 'channels'] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];

export interface Claim extends Vouch {
  /** A field of the profile, as `base`, or an entry of a list, as `caseStudies.0`. */
  readonly field: string;
}

/** Who stands by a field. There is an answer for each, so no fact can be shown without one. */
export function vouchFor(partner: Partner, field: Exclude<ClaimField, EntryField>): Vouch {
  const { profile, roster } = partner;
  const check = roster.checks?.find((candidate) => candidate.field === field);
  if (check && stillCounts(check, profile)) return { source: 'checked', on: check.on };
  if (field === 'name' && roster.checked) return { source: 'checked', on: roster.checked };
  const on = field === 'availability' ? profile.availability?.confirmed : undefined;
  return { source: 'self-declared', on: on ?? profile.confirmed };
}

/** Who stands by one entry of a list. A client's public word counts before the program's. */
export function vouchForEntry({ profile, roster }: Partner, field: EntryField, index: number): Vouch {
  const own: Vouch = { source: 'self-declared', on: profile.confirmed };
  if (field === 'references') {
    return { source: 'client-confirmed', on: profile.references?.[index]?.date ?? profile.confirmed };
  }
  const study = field === 'caseStudies' ? profile.caseStudies?.[index] : undefined;
  if (!study) return own;
  if (study.confirmedByClient) return { source: 'client-confirmed', on: study.confirmedByClient.on };
  const check = roster.checks?.find(({ entry }) => entry === caseStudyId(study));
  return check && stillCounts(check, profile) ? { source: 'checked', on: check.on } : own;
}

/** Every claim that the profile makes, in its own order. */
export function claimsOf(partner: Partner): Claim[] {
  const fields = Object.keys(partner.profile) as (keyof Profile)[];
  return fields.filter(isClaimField).flatMap((field): Claim[] => {
    if (partner.profile[field] === undefined) return [];
    if (!isEntryField(field)) return [{ field, ...vouchFor(partner, field) }];
    return (partner.profile[field] ?? []).map((_, index) => ({
      field: `${field}.${index}`,
      ...vouchForEntry(partner, field, index),
    }));
  });
}

/** Whether the profile still says what was checked. */
export function stillCounts(check: ValueCheck, profile: Profile): boolean {
  return isSame(statedValue(check, profile), check.value);
}

/** What the profile says where the program checked; `undefined` when it says nothing. */
export function statedValue({ field, entry }: ValueCheck, profile: Profile): unknown {
  if (field !== 'caseStudies') return profile[field];
  return profile.caseStudies?.find((study) => caseStudyId(study) === entry)?.result;
}

/** Lists are equal in any order; groups when they have the same fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return isSame({ ...[...a].sort() }, { ...[...b].sort() });
  if (!isGroup(a) || !isGroup(b)) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isClaimField(field: keyof Profile): field is ClaimField {
  return !SILENT.some((silent) => silent === field);
}

function isEntryField(field: ClaimField): field is EntryField {
  return ENTRY_FIELDS.some((listed) => listed === field);
}
