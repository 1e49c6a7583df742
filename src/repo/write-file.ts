/** Writing content files so that whoever reads sees the old file or the new one, never half of one. */
import { linkSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes `file`, a path below `root` with `/`. The text goes to a temporary file in the same folder first, which then
 * takes the file's place in one step. Folders are made where they are missing.
 * @throws when a folder on the way is a link, since the file would land outside the repository.
 */
export function writeFileAtomic(root: string, file: string, text: string): void {
  writeAside(root, file, text, renameSync);
}

/**
 * Writes a file that must not be there yet, in the same way.
 * @returns whether it was written; when somebody was faster, their file stays.
 */
export function writeNewFile(root: string, file: string, text: string): boolean {
  try {
    writeAside(root, file, text, (temporary, target) => {
      linkSync(temporary, target);
      rmSync(temporary);
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function writeAside(
  root: string,
  file: string,
  text: string,
  settle: (temporary: string, target: string) => void,
): void {
  const target = path.join(root, file);
  refuseLinks(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.part`);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    settle(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function refuseLinks(root: string, file: string): void {
  const parts = file.split('/');
  if (path.isAbsolute(file) || parts.includes('..')) throw new Error(`Not below the repository: ${file}`);
  for (const length of parts.keys()) {
    const part = path.join(root, ...parts.slice(0, length + 1));
    if (lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new Error(`Unexpected link: ${parts.slice(0, length + 1).join('/')}`);
    }
  }
}
