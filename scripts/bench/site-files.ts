/** Sizes of what a build wrote. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface OutputSize {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** What browsers may fetch in order to search: `search/` and `pagefind/`. */
  readonly searchBytes: number;
  readonly searchGzipBytes: number;
}

const SEARCH = /^(?:search|pagefind)\//;

export function measureOutput(folder: string): OutputSize {
  const size = { pages: 0, files: 0, bytes: 0, searchBytes: 0, searchGzipBytes: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const content = readFileSync(file);
    size.files += 1;
    size.bytes += content.length;
    if (file.endsWith('.html')) size.pages += 1;
    else if (SEARCH.test(path.relative(folder, file).replaceAll(path.sep, '/'))) {
      size.searchBytes += content.length;
      size.searchGzipBytes += gzipSync(content).length;
    }
  }
  return size;
}
