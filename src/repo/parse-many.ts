/** Thousands of files parsed on all processors. Pure but for the threads: the same bytes give the same answers. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setImmediate as yieldToEvents } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { CollectionKind } from './collections.ts';
import { packageRoot } from './package-root.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';

export interface FileToParse {
  readonly file: string;
  readonly kind: CollectionKind;
  readonly bytes: Uint8Array;
}

/** Files that one thread takes at a time. */
const PORTION = 100;
/** Files below which a thread takes longer to start than to be of use. */
const WORTH_A_THREAD = 1_500;
const MAX_THREADS = 4;
/** Megabytes: parsing makes many short-lived objects, and the default of 16 has them collected too often. */
const YOUNG_OBJECTS = 64;

/** In the order of the files. */
export async function parseMany(files: readonly FileToParse[]): Promise<ParsedFile[]> {
  const portions = Array.from({ length: Math.ceil(files.length / PORTION) }, (_, index) =>
    files.slice(index * PORTION, (index + 1) * PORTION),
  );
  const parsed: ParsedFile[][] = [];
  const queue = [...portions.entries()];
  const take = (index: number, results: ParsedFile[]) => {
    parsed[index] = results;
  };
  await Promise.all(
    [...Array(countThreads(files.length)).keys()]
      .map(() => parseInThread(queue, take))
      .concat(parseHere(queue, take)),
  );
  return parsed.flat();
}

function countThreads(files: number): number {
  if (files < WORTH_A_THREAD) return 0;
  // This thread works, too.
  return Math.min(availableParallelism(), MAX_THREADS) - 1;
}

type Queue = (readonly [index: number, portion: readonly FileToParse[]])[];
type Take = (index: number, results: ParsedFile[]) => void;

async function parseHere(queue: Queue, take: Take): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    take(next[0], parseAll(next[1]));
    await yieldToEvents();
  }
}

export function parseAll(files: readonly FileToParse[]): ParsedFile[] {
  return files.map(({ file, kind, bytes }) => parseFile(file, kind, bytes));
}

function parseInThread(queue: Queue, take: Take): Promise<void> {
  const worker = new Worker(path.join(packageRoot(), 'src/repo/parse-worker.ts'), {
    env: {},
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_OBJECTS },
  });
  return new Promise((resolve, reject) => {
    let index: number | undefined;
    const askNext = () => {
      const next = queue.shift();
      if (!next) return void worker.terminate().then(() => resolve(), reject);
      index = next[0];
      worker.postMessage(next[1]);
    };
    worker.on('error', reject);
    worker.on('message', (results: ParsedFile[] | undefined) => {
      if (results && index !== undefined) take(index, results);
      askNext();
    });
  });
}
