import { existsSync } from 'node:fs';
import { runAstro } from '../astro.ts';
import { type Command, Misuse } from '../command.ts';
import { OUT_OPTION, readOut, readSiteOptions, SITE_OPTIONS } from '../site-options.ts';

/** `hub preview`: serves what `hub build` wrote, as a web host would. */
export const preview: Command = {
  name: 'preview',
  summary: 'Serve the built site.',
  options: {
    ...OUT_OPTION,
    ...SITE_OPTIONS,
    port: { type: 'string', value: 'PORT', help: 'Port. Default: 4321.' },
  },
  async run(options, { root }) {
    const out = readOut(options, root);
    if (!existsSync(out)) throw new Misuse(`No site in ${out}; run \`npm run hub -- build\` first`);
    return runAstro('preview', { root, out, ...readSiteOptions(options) }, [
      '--port',
      String(options['port'] ?? 4321),
    ]);
  },
};
