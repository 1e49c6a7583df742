/** Files that a command writes from the content and that are kept in Git: written anew, or only compared. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeFileAtomic } from '#repo/write-file.ts';
import type { Shell } from './command.ts';

/** Paths whose text on disk is another than it should be, or is missing. */
export function staleFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  return [...files].filter(([file, text]) => readText(path.join(root, file)) !== text).map(([file]) => file);
}

/** Writes what is stale, or with `check` only names it. Resolves to the exit code. */
export function settleFiles(
  files: ReadonlyMap<string, string>,
  { check, command }: { readonly check: boolean; readonly command: string },
  { root, out, err }: Pick<Shell, 'root' | 'out' | 'err'>,
): number {
  const stale = staleFiles(root, files);
  for (const file of stale) {
    if (!check) writeFileAtomic(root, file, files.get(file) ?? '');
    out(file);
  }
  if (stale.length === 0) err('Nothing to write: all is as the content says');
  else if (check) err(`Out of date; write with \`npm run hub -- ${command}\``);
  return check && stale.length > 0 ? 1 : 0;
}

/** Line ends as Git on Windows writes them make no difference. */
function readText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}
