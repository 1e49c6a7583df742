/** Puts a freshly built folder in the place of an older one, so that a failed build never leaves half a site. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Misuse } from './command.ts';

/** Lies in every folder that `build` made; a folder without it holds somebody's own files. */
const MARKER = '.guildhall-build';

/** @throws Misuse when the folder holds files that `build` did not make. */
export function refuseForeignFolder(folder: string): void {
  if (!existsSync(folder) || existsSync(path.join(folder, MARKER))) return;
  if (readdirSync(folder).length > 0) {
    throw new Misuse(
      `Unexpected files in ${folder}, expected an empty folder or one that an earlier build made. Nothing was changed`,
    );
  }
}

/** Moves `fresh`, which may lie on another disk, to `folder`. The older folder is deleted last. */
export function replaceFolder(folder: string, fresh: string): void {
  writeFileSync(path.join(fresh, MARKER), '');
  mkdirSync(path.dirname(folder), { recursive: true });
  const next = `${folder}.next-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  try {
    moveFolder(fresh, next);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(next, folder);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
  }
}
