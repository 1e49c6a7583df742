import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { hasErrors } from '#domain/problem.ts';
import { packageRoot } from '#repo/package-root.ts';
import { openParseCache } from '#repo/parse-cache.ts';
import { runAstro } from '../astro.ts';
import { checkHub } from '../check-hub.ts';
import type { Command } from '../command.ts';
import { formatCounts, formatProblem } from '../format-problem.ts';
import { refuseForeignFolder, replaceFolder } from '../replace-folder.ts';
import { OUT_OPTION, readOut, readSiteOptions, SITE_OPTIONS } from '../site-options.ts';

/** `hub build`: checks the content and writes the site. An older site stays until the new one is complete. */
export const build: Command = {
  name: 'build',
  summary: 'Check the content and build the site.',
  options: { ...OUT_OPTION, ...SITE_OPTIONS },
  async run(options, { root, now, out, err }) {
    const site = readSiteOptions(options);
    const folder = readOut(options, root);
    refuseForeignFolder(folder);
    const cache = openParseCache(path.join(root, '.cache'));
    const { problems } = await checkHub(root, now, cache.parse);
    cache.save();
    if (hasErrors(problems)) {
      for (const problem of problems) err(formatProblem(problem));
      err(`Not built: ${formatCounts(problems)}`);
      return 1;
    }
    const fresh = path.join(packageRoot(), `.cache/site-${process.pid}`);
    const started = performance.now();
    // Astro moves files from its own folder into the new one, so both must lie on one disk.
    try {
      mkdirSync(fresh, { recursive: true });
      if ((await runAstro('build', { root, out: fresh, ...site }, ['--silent'])) !== 0) return 1;
      replaceFolder(folder, fresh);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
    out(
      `${folder}: ${measure(folder)} in ${((performance.now() - started) / 1000).toFixed(1)} s (${formatCounts(problems)})`,
    );
    return 0;
  },
};

function measure(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size,
    0,
  );
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  return `${pages} pages, ${files.length} files, ${(bytes / 1_048_576).toFixed(1)} MiB`;
}
