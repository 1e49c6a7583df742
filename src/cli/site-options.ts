/** Options that `build`, `dev` and `preview` share, checked before anything starts. */
import path from 'node:path';
import { Misuse, type Option, type OptionValues } from './command.ts';

export const SITE_OPTIONS = {
  site: {
    type: 'string',
    value: 'URL',
    help: 'Origin, as `https://partners.example.com`. Default: `site` of the hub.',
  },
  base: {
    type: 'string',
    value: '/PATH/',
    help: 'Path below the origin. Default: `base` of the hub, else `/`.',
  },
} as const satisfies Record<string, Option>;

export const OUT_OPTION = {
  out: { type: 'string', value: 'DIR', help: 'Folder of the built site. Default: `dist` in the repository.' },
} as const satisfies Record<string, Option>;

/** @throws Misuse when an address is not one. */
export function readSiteOptions({ site, base }: OptionValues): {
  site?: string | undefined;
  base?: string | undefined;
} {
  if (typeof site === 'string' && !/^https?:\/\/[^/\s]+$/.test(site)) {
    throw new Misuse(`Unexpected --site \`${site}\`, expected an origin as \`https://partners.example.com\``);
  }
  if (typeof base === 'string' && !/^\/(?:[\w.-]+\/)*$/.test(base)) {
    throw new Misuse(`Unexpected --base \`${base}\`, expected a path as \`/\` or \`/partners/\``);
  }
  return { site: site as string | undefined, base: base as string | undefined };
}

export function readOut({ out }: OptionValues, root: string): string {
  return path.resolve(typeof out === 'string' ? out : path.join(root, 'dist'));
}
