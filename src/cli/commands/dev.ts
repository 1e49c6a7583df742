import { runAstro } from '../astro.ts';
import type { Command } from '../command.ts';
import { readSiteOptions, SITE_OPTIONS } from '../site-options.ts';

/** `hub dev`: the site while you edit; a saved content file reloads the page. */
export const dev: Command = {
  name: 'dev',
  summary: 'Serve the site while you edit it.',
  options: { ...SITE_OPTIONS, port: { type: 'string', value: 'PORT', help: 'Port. Default: 4321.' } },
  run: (options, { root }) =>
    runAstro('dev', { root, ...readSiteOptions(options) }, ['--port', String(options['port'] ?? 4321)]),
};
