/** Contents of Git objects, many with one process, each read once. */
import type { Git } from './git-process.ts';

/** Bytes. What is larger is no text of ours and no logo: it is never read. */
const MAX_BLOB = 1_048_576;
/** Bytes of one answer of Git. */
const MAX_BATCH = 100_000_000;

export interface Blob {
  readonly sha: string;
  readonly size: number;
}

export interface Blobs {
  /** Makes sure that `read` has these at hand. */
  prepare(blobs: Iterable<Blob>): void;
  /** The bytes; of what is too large, as many zeros as show that it is. */
  read(blob: Blob): Uint8Array;
}

export function blobsOf(git: Git): Blobs {
  const known = new Map<string, Uint8Array>();
  const prepare = (blobs: Iterable<Blob>) => {
    const wanted = new Map<string, number>();
    for (const { sha, size } of blobs) if (size <= MAX_BLOB && !known.has(sha)) wanted.set(sha, size);
    for (const batch of inBatches(wanted)) readBatch(git, batch, known);
  };
  return {
    prepare,
    read(blob) {
      if (blob.size > MAX_BLOB) return new Uint8Array(MAX_BLOB + 1);
      prepare([blob]);
      const bytes = known.get(blob.sha);
      if (!bytes) throw new Error(`Git gave nothing for ${blob.sha}`);
      return bytes;
    },
  };
}

function* inBatches(sizes: ReadonlyMap<string, number>): Generator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for (const [sha, size] of sizes) {
    if (batch.length > 0 && bytes + size > MAX_BATCH) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(sha);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** The answer is, for each: `<sha> blob <size>`, a line feed, the bytes, a line feed. */
function readBatch(git: Git, shas: readonly string[], known: Map<string, Uint8Array>): void {
  const answer = git.ask(['cat-file', '--batch'], `${shas.join('\n')}\n`);
  let at = 0;
  for (const sha of shas) {
    const end = answer.indexOf(10, at);
    const [found, type, size] = answer.toString('latin1', at, end).split(' ');
    if (found !== sha || type !== 'blob') throw new Error(`Unexpected answer of Git for ${sha}: ${type}`);
    at = end + 1 + Number(size) + 1;
    known.set(sha, answer.subarray(end + 1, at - 1));
  }
}
