/** An import from rows to files: scaffold, map, plan, check, write. */
import { setImmediate } from 'node:timers/promises';
import slugify from '@sindresorhus/slugify';
import { profileSchema } from '#domain/partner.ts';
import type { Problem } from '#domain/problem.ts';
import { profilePath, taxonomyPath } from '#domain/repo-layout.ts';
import { taxonomySchema, toTaxonomy } from '#domain/taxonomy.ts';
import { collectTerms } from '#import/collect-terms.ts';
import { type MappedRow, mapRow } from '#import/map-row.ts';
import type { Mapping } from '#import/mapping.ts';
import { languageTable } from '#import/names.ts';
import { type Draft, planImport, type Rejection } from '#import/plan.ts';
import type { Row, SourceRow } from '#import/row.ts';
import { scaffoldFiles, taxonomiesFromData } from '#import/scaffold.ts';
import { termFinder } from '#import/terms.ts';
import { loadAtlas } from '#repo/atlas.ts';
import { loadHub } from '#repo/load-hub.ts';
import { renderMarkdown, renderYaml } from '#repo/render-file.ts';
import { diskSource } from '#repo/source.ts';
import { writeFileAtomic } from '#repo/write-file.ts';
import { type RenderedDraft, settleDrafts } from './settle-drafts.ts';

export interface ImportRequest {
  readonly root: string;
  readonly mapping: Mapping;
  readonly rows: readonly SourceRow[];
  readonly update: boolean;
  readonly dryRun: boolean;
  readonly today: string;
  /** Called when a row was read, and again when its file was written. */
  readonly onStep: () => void;
}

export interface Note {
  readonly row: string;
  readonly text: string;
}

export interface ImportResult {
  readonly read: number;
  readonly written: number;
  readonly unchanged: number;
  readonly rejected: readonly Rejection[];
  /** Paths of files that made the hub complete. */
  readonly scaffolded: readonly string[];
  /** What was left out of rows, in their order. */
  readonly notes: readonly Note[];
  readonly contactsRemoved: number;
  /** Errors of scaffolded files. Nothing is written when there are any. */
  readonly problems: readonly Problem[];
}

export async function runImport(request: ImportRequest): Promise<ImportResult> {
  const { rows, root, update, today } = request;
  const source = diskSource(root);
  const { hub } = await loadHub(source);
  const readable = rows.flatMap((row) => (row.ok ? [row.row] : []));
  const notes: Note[] = [];
  const { scaffold, mapped } = await mapRows(readable, request, hub.taxonomies, notes);
  const plan = planImport(mapped, hub, update);
  const settled = await settleDrafts(source, scaffold, plan.drafts.map(render), today);
  const writing = settled.problems.length > 0 ? [] : settled.accepted;
  // A hub without a single entry is no use, so files around entries are written only with one.
  const files = writing.length > 0 ? [...scaffold] : [];
  const failed = request.dryRun ? [] : await writeAll(request, files, writing);
  const unreadable = rows.flatMap((row) => (row.ok ? [] : [{ row: row.name, reason: row.reason }]));
  return {
    read: rows.length,
    written: writing.length - failed.length,
    unchanged: plan.unchanged.length,
    rejected: inOrder([...unreadable, ...plan.rejected, ...settled.rejected, ...failed], rows),
    scaffolded: files.map(([path]) => path),
    notes,
    contactsRemoved: mapped.reduce((sum, row) => sum + row.contactsRemoved, 0),
    problems: settled.problems,
  };
}

async function mapRows(
  rows: readonly Row[],
  { mapping, root, onStep }: ImportRequest,
  taxonomies: Parameters<typeof termFinder>[0],
  notes: Note[],
): Promise<{ scaffold: ReadonlyMap<string, string>; mapped: MappedRow[] }> {
  const existing = new Set(
    diskSource(root)
      .list()
      .map(({ path }) => path),
  );
  const has = (path: string) => existing.has(path);
  const common = {
    atlas: await loadAtlas(),
    languages: languageTable(),
    slugify: (text: string) => slugify(text, { decamelize: false }),
    notPlaces: mapping.notPlaces ?? [],
  };
  const names = taxonomiesFromData(mapping.scaffold, has);
  const files = scaffoldFiles(mapping.scaffold, has, collectTerms(rows, mapping, names, common));
  const added = files.flatMap(({ path, data }) => {
    const name = (['expertise', 'services', 'industries', 'regions'] as const).find(
      (n) => taxonomyPath(n) === path,
    );
    return name ? [[name, toTaxonomy(name, taxonomySchema.parse(data))] as const] : [];
  });
  const findTerm = termFinder(new Map([...taxonomies, ...added]));
  const mapped = await inTurns(rows, (row) => {
    onStep();
    return mapRow(row, mapping, {
      ...common,
      findTerm,
      note: (text) => notes.push({ row: row.name, text }),
    });
  });
  return { scaffold: new Map(files.map(({ path, data }) => [path, renderYaml(data)])), mapped };
}

/** Fields in the schema's order, so that all profiles read alike. */
function render(draft: Draft): RenderedDraft {
  const order = Object.keys(profileSchema.shape);
  const place = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  const fields = Object.entries(draft.profile).sort(([a], [b]) => place(a) - place(b));
  return { ...draft, text: renderMarkdown(Object.fromEntries(fields), draft.body) };
}

/** Writes everything; a row whose file cannot be written is rejected, and the others go on. */
async function writeAll(
  { root, onStep }: ImportRequest,
  scaffold: readonly (readonly [string, string])[],
  drafts: readonly RenderedDraft[],
): Promise<Rejection[]> {
  for (const [path, text] of scaffold) writeFileAtomic(root, path, text);
  const failed = await inTurns(drafts, ({ row, slug, text }) => {
    onStep();
    try {
      writeFileAtomic(root, profilePath(slug), text);
      return [];
    } catch (error) {
      return [
        { row, reason: `Cannot be written: ${error instanceof Error ? error.message : String(error)}` },
      ];
    }
  });
  return failed.flat();
}

/** Maps items, and now and then lets a progress bar draw itself. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item));
    if (results.length % 32 === 0) await setImmediate();
  }
  return results;
}

function inOrder(rejected: readonly Rejection[], rows: readonly SourceRow[]): Rejection[] {
  const order = new Map(rows.map((row, index) => [row.ok ? row.row.name : row.name, index]));
  return [...rejected].sort((a, b) => (order.get(a.row) ?? 0) - (order.get(b.row) ?? 0));
}
