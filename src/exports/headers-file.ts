/** Headers that a page cannot carry itself: who may read its files, and who may show it in a frame. */
import type { HostFile } from './redirect-files.ts';

/** Folders that other sites read: the API, and the card that shows it. */
const OPEN_FOLDERS = ['api/v1/', 'embed/'];
/** Folders with pages on which visitors choose, write or send. In a frame of a stranger they could be made to click blindly. */
const UNFRAMED_FOLDERS = ['apply/', 'compare/', 'experts/', 'match/', 'partners/', 'shortlist/'];

/**
 * As Netlify and Cloudflare Pages read it. `base` is the path of the site, with both slashes; `prefixes` are those of its
 * languages, as `/de` and the empty one.
 */
export function toHeadersFile(base: string, prefixes: readonly string[]): HostFile {
  const open = OPEN_FOLDERS.map((folder) => `${base}${folder}*\n  Access-Control-Allow-Origin: *\n`);
  const unframed = prefixes.flatMap((prefix) =>
    UNFRAMED_FOLDERS.map(
      (folder) =>
        `${base}${prefix.slice(1)}${prefix && '/'}${folder}*\n  Content-Security-Policy: frame-ancestors 'none'\n`,
    ),
  );
  return { name: '_headers', text: [...open, ...unframed].join('') };
}
