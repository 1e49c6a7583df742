/** Rows against what the hub already holds → what to write. */
import { type Partner, type Profile, profileSchema } from '#domain/partner.ts';
import { hostOf, isHttpsUrl } from '#domain/web-address.ts';
import type { MappedRow } from './map-row.ts';
import { toNested } from './nested-fields.ts';
import { freeSlug } from '#domain/new-slug.ts';

export interface Rejection {
  readonly row: string;
  readonly field?: string | undefined;
  readonly reason: string;
}

/** A profile to write. Not checked yet: the whole hub's rules are held against all of them together. */
export interface Draft {
  readonly row: string;
  readonly slug: string;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface Plan {
  readonly drafts: readonly Draft[];
  /** Names of rows whose entry already says what the row says. */
  readonly unchanged: readonly string[];
  readonly rejected: readonly Rejection[];
}

/** What the hub holds: its entries, and folders whose profile cannot be read. */
export interface Existing {
  readonly partners: ReadonlyMap<string, Pick<Partner, 'profile' | 'body'>>;
  readonly unreadable: ReadonlySet<string>;
}

type Verdict = { readonly draft: Draft } | { readonly unchanged: string } | { readonly rejected: Rejection };

/** Decides for each row, in order. An entry of the hub belongs to at most one row. */
export function planImport(rows: readonly MappedRow[], existing: Existing, update: boolean): Plan {
  const byHost = new Map(
    [...existing.partners].map(([slug, { profile }]) => [hostOf(profile.website), slug]),
  );
  const taken = new Set<string>();
  const verdicts = rows.map((mapped): Verdict => {
    const [fault] = mapped.faults;
    if (fault) {
      const reason = mapped.faults.map((each) => each.reason).join('; ');
      return { rejected: { row: mapped.row, field: fault.field, reason } };
    }
    const known = byHost.get(hostIn(mapped) ?? '');
    const slug = known && !taken.has(known) ? known : freeSlug(mapped.slug, taken);
    taken.add(slug);
    return decide(mapped, slug, existing, update);
  });
  return {
    drafts: verdicts.flatMap((verdict) => ('draft' in verdict ? [verdict.draft] : [])),
    unchanged: verdicts.flatMap((verdict) => ('unchanged' in verdict ? [verdict.unchanged] : [])),
    rejected: verdicts.flatMap((verdict) => ('rejected' in verdict ? [verdict.rejected] : [])),
  };
}

function hostIn({ values }: MappedRow): string | undefined {
  const website = values.get('website');
  return typeof website === 'string' && isHttpsUrl(website) ? hostOf(website) : undefined;
}

function decide(
  { row, values, body }: MappedRow,
  slug: string,
  existing: Existing,
  update: boolean,
): Verdict {
  if (existing.unreadable.has(slug)) {
    const reason = `Unexpected \`partners/${slug}\`, which cannot be read; expected to mend it first`;
    return { rejected: { row, reason } };
  }
  const now = existing.partners.get(slug);
  const profile = toNested(values, now?.profile);
  const next: Draft = { row, slug, profile, body: body ?? now?.body ?? '' };
  if (!now) return { draft: next };
  const changed = changedFields(now.profile, profile);
  if (next.body !== now.body) changed.push('body');
  if (changed.length === 0) return { unchanged: row };
  if (update) return { draft: next };
  const reason = `\`partners/${slug}\` already exists and differs; use \`--update\` to overwrite its fields ${changed.map((field) => `\`${field}\``).join(', ')}`;
  return { rejected: { row, field: changed[0], reason } };
}

/** Top-level fields in which two profiles differ, whatever the order of keys. */
function changedFields(now: Profile, next: Readonly<Record<string, unknown>>): string[] {
  const parsed = profileSchema.safeParse(next);
  const then: Readonly<Record<string, unknown>> = parsed.success ? parsed.data : next;
  return Object.keys({ ...now, ...then }).filter(
    (field) => canonical((now as Record<string, unknown>)[field]) !== canonical(then[field]),
  );
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
