import { findPackageJSON } from 'node:module';
import path from 'node:path';

/** The program's own folder, also for code that a bundler has moved to another place inside it. */
export function packageRoot(): string {
  const manifest = findPackageJSON('.', import.meta.url);
  if (!manifest) throw new Error('No package.json above the program');
  return path.dirname(manifest);
}
