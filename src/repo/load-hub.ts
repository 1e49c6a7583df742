/** Files → Hub. Everything that can be read is read; everything that can't is a Problem. */
import type { Hub } from '#domain/hub.ts';
import { toLinkChecks } from '#domain/link-check.ts';
import { toOwnership } from '#domain/ownership.ts';
import type { LogoFile, Partner } from '#domain/partner.ts';
import { type Problem, sortProblems } from '#domain/problem.ts';
import {
  classify,
  editorsPath,
  type FileKind,
  linkChecksPath,
  ownershipPath,
  phrasesPath,
  rankingPath,
  reviewPolicyPath,
  settingsPath,
  taxonomyPath,
  tiersPath,
  wantedPath,
} from '#domain/repo-layout.ts';
import { strictPolicy } from '#domain/review-policy.ts';
import { defaultRoster } from '#domain/roster.ts';
import { type TaxonomyName, toTaxonomy } from '#domain/taxonomy.ts';
import type { Tier } from '#domain/tier.ts';
import { type CollectionKind, collections, type Entry, type EntryMaps, isCollection } from './collections.ts';
import { fallback } from './fallback.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import type { Source, SourceFile } from './source.ts';

export interface LoadedHub {
  /** Complete only when `problems` holds no error. Broken settings are stood in for, so that checks can go on. */
  readonly hub: Hub;
  readonly problems: readonly Problem[];
}

/** Turns bytes into an entry; `parse-cache.ts` has one that remembers. */
export type Parse = (file: string, kind: CollectionKind, bytes: Uint8Array) => ParsedFile;

/** What the loop over files has found: entries of each collection by path. */
type Entries = { readonly [Kind in CollectionKind]: Map<string, Entry<Kind>> };

interface Found {
  readonly entries: Entries;
  readonly logos: Map<string, LogoFile>;
  readonly problems: Problem[];
  readonly paths: Set<string>;
}

export async function loadHub(source: Source, parse: Parse = parseFile): Promise<LoadedHub> {
  const found: Found = { entries: noEntries(), logos: new Map(), problems: [], paths: new Set() };
  for (const file of source.list()) addFile(file, classify(file.path), source, parse, found);
  return { hub: link(found), problems: sortProblems([...found.problems, ...missingFiles(found.paths)]) };
}

function noEntries(): Entries {
  return Object.fromEntries(Object.keys(collections).map((kind) => [kind, new Map()])) as unknown as Entries;
}

function addFile(file: SourceFile, kind: FileKind, source: Source, parse: Parse, found: Found): void {
  found.paths.add(file.path);
  const refusal = refuse(file, kind);
  if (refusal) found.problems.push(refusal);
  else if (kind.kind === 'logo') addLogo(kind.partner, file, found);
  else if (isCollection(kind.kind)) addEntry(kind.kind, file, source, parse, found);
}

function refuse({ path, plain }: SourceFile, kind: FileKind): Problem | undefined {
  const problem = { check: 'layout', severity: 'error', place: { file: path } } as const;
  if (!plain) {
    return {
      ...problem,
      message: 'Unexpected link or special file, expected a plain file',
      hint: 'Put the content itself in its place.',
    };
  }
  if (kind.kind === 'unexpected') {
    return { ...problem, message: `Unexpected file. ${kind.reason}`, hint: 'Move or delete it.' };
  }
  return undefined;
}

function addLogo(partner: string, { path, size }: SourceFile, { logos, problems }: Found): void {
  const other = logos.get(partner);
  if (!other) logos.set(partner, { path, size });
  else {
    problems.push({
      check: 'layout',
      severity: 'error',
      place: { file: path },
      message: `Unexpected second logo, expected only \`${other.path}\``,
      hint: 'Keep one logo file.',
    });
  }
}

function addEntry(
  kind: CollectionKind,
  { path }: SourceFile,
  source: Source,
  parse: Parse,
  found: Found,
): void {
  const parsed = parse(path, kind, source.read(path));
  if (!parsed.ok) found.problems.push(...parsed.problems);
  else
    (found.entries[kind] as Map<string, unknown>).set(path, { path, data: parsed.data, body: parsed.body });
}

function* missingFiles(paths: ReadonlySet<string>): Generator<Problem> {
  for (const file of [settingsPath, tiersPath, rankingPath, editorsPath, taxonomyPath('expertise')]) {
    if (!paths.has(file)) {
      yield {
        check: 'layout',
        severity: 'error',
        place: { file },
        message: 'Missing file',
        hint: 'Add it; the handbook shows a complete example.',
      };
    }
  }
}

function link({ entries, logos, paths }: Found): Hub {
  const tiers = toTiers(entries);
  const maps = toMaps(entries);
  const partners = [...entries.profile].map(([path, { data, body }]): Partner => {
    const slug = slugOf(path);
    const roster = maps.rosters.get(slug) ?? defaultRoster([...tiers.keys()][0] ?? fallback.tier.id);
    return {
      slug,
      profile: data,
      body,
      logo: logos.get(slug),
      roster,
      tier: tiers.get(roster.tier) ?? fallback.tier,
    };
  });
  const settings = entries.settings.get(settingsPath)?.data ?? fallback.settings;
  const linkChecks = entries['link-checks'].get(linkChecksPath)?.data;
  const ownership = entries.ownership.get(ownershipPath)?.data;
  return {
    ...maps,
    settings,
    sourceLocale: settings.locale,
    untranslated: new Set(),
    tiers,
    taxonomies: new Map(
      [...entries.taxonomy].map(([path, { data }]) => [
        slugOf(path) as TaxonomyName,
        toTaxonomy(slugOf(path) as TaxonomyName, data),
      ]),
    ),
    ranking: entries.ranking.get(rankingPath)?.data ?? fallback.ranking,
    phrases: entries.phrases.get(phrasesPath)?.data ?? {},
    editors: entries.editors.get(editorsPath)?.data.editors ?? [],
    reviewPolicy: entries['review-policy'].get(reviewPolicyPath)?.data ?? strictPolicy,
    wanted: entries.wanted.get(wantedPath)?.data.wanted ?? [],
    linkChecks: linkChecks && toLinkChecks(linkChecks),
    ownership: ownership && toOwnership(ownership),
    partners: new Map(partners.map((partner) => [partner.slug, partner])),
    unreadable: new Set([...paths].filter((path) => !entries.profile.has(path)).flatMap(partnerOfProfile)),
  };
}

/** Collections whose files go into the Hub as they are, each by its slug. */
function toMaps(entries: Entries): EntryMaps {
  const maps: Record<string, ReadonlyMap<string, unknown>> = {};
  for (const [kind, collection] of Object.entries(collections)) {
    if (!('into' in collection) || !isCollection(kind)) continue;
    const markdown = collections[kind].format === 'markdown';
    maps[collection.into] = new Map(
      [...entries[kind]].map(([path, { data, body }]) => [slugOf(path), markdown ? { ...data, body } : data]),
    );
  }
  return maps as unknown as EntryMaps;
}

function toTiers({ tiers }: Entries): Map<string, Tier> {
  const list = tiers.get(tiersPath)?.data.tiers ?? [];
  return new Map(list.map((tier, rank) => [tier.id, { ...tier, rank }]));
}

/** The slug in the path of a file, or the name of a taxonomy. */
function slugOf(path: string): string {
  const kind = classify(path);
  if ('partner' in kind) return kind.partner;
  if ('slug' in kind) return kind.slug;
  return 'taxonomy' in kind ? kind.taxonomy : path;
}

function partnerOfProfile(path: string): string[] {
  const kind = classify(path);
  return kind.kind === 'profile' ? [kind.partner] : [];
}
