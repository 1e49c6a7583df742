/** Parsed files by digest of their bytes: a second load reads every file, but parses only what changed. */
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Parse } from './load-hub.ts';
import { parseFile } from './parse-file.ts';

export interface ParseCache {
  /** Give it to `loadHub`. */
  readonly parse: Parse;
  /** Keeps what `parse` was asked for since opening, and drops the rest. Costs nothing when nothing changed. */
  save(): void;
}

interface Options {
  /** What parses a file that is not in the cache. */
  readonly parse?: Parse;
  /** Folder with the program's `domain/`, `lib/` and `repo/`. A bundle has no such folder: name it there. */
  readonly sources?: string;
}

/** A file that was read without a problem; problems are found anew each time. */
interface Remembered {
  readonly data: unknown;
  readonly body: string;
}

const FILE = 'parsed-files.json';
const SOURCES = fileURLToPath(new URL('../', import.meta.url));

/**
 * A cache kept as one file in `folder`, usually `.cache` below the hub's root. It is valid for one version of the
 * parsing program only. Whoever may write there decides what is read, so never restore it from a stranger's build.
 */
export function openParseCache(
  folder: string,
  { parse = parseFile, sources = SOURCES }: Options = {},
): ParseCache {
  const version = parserVersion(sources);
  if (!version) return { parse, save: () => undefined };
  const file = path.join(folder, FILE);
  const known = readEntries(file, version);
  const used = new Map<string, Remembered>();
  let parsedAny = false;
  return {
    parse(name, kind, bytes) {
      const key = `${kind}:${hash('sha256', bytes, 'base64url')}`;
      const remembered = known.get(key);
      if (isRemembered(remembered)) {
        used.set(key, remembered);
        return { ok: true, data: remembered.data, body: remembered.body };
      }
      const parsed = parse(name, kind, bytes);
      if (parsed.ok) {
        used.set(key, { data: parsed.data, body: parsed.body });
        parsedAny = true;
      }
      return parsed;
    },
    save() {
      if (parsedAny || used.size !== known.size) {
        writeWhole(file, JSON.stringify({ version, entries: Object.fromEntries(used) }));
      }
    },
  };
}

/**
 * Digest of what decides how a file is read: every module that may take part (schemas have refinements, which a JSON
 * Schema does not show), the exact dependencies, and Node, whose `Intl` knows the codes. Without sources: `undefined`.
 */
function parserVersion(sources: string): string | undefined {
  try {
    const modules = ['domain', 'lib', 'repo'].flatMap((layer) =>
      readdirSync(path.join(sources, layer), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .sort()
        .map((name) => path.join(layer, name)),
    );
    const texts = [...modules, '../package.json'].map((name) => [
      name,
      readFileSync(path.join(sources, name), 'utf8'),
    ]);
    return hash('sha256', JSON.stringify([process.version, process.versions['icu'], texts]));
  } catch {
    return undefined;
  }
}

/** What an earlier program left; empty when there is nothing, or nothing that we can use. */
function readEntries(file: string, version: string): Map<string, unknown> {
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isRecord(stored) || stored['version'] !== version || !isRecord(stored['entries'])) return new Map();
    return new Map(Object.entries(stored['entries']));
  } catch {
    return new Map();
  }
}

function isRemembered(entry: unknown): entry is Remembered {
  return isRecord(entry) && isRecord(entry['data']) && typeof entry['body'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All or nothing, so that a build that is stopped leaves no half a file. A folder that can't be written costs speed only. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch {
    // Nothing to do: the next load parses again.
  }
}
