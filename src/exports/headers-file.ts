/** Headers without which browsers keep other sites from reading our files. */
import type { HostFile } from './redirect-files.ts';

/** Folders that other sites read: the API, and the card that shows it. */
const OPEN_FOLDERS = ['api/v1/', 'embed/'];

/** As Netlify and Cloudflare Pages read it. `base` is the path of the site, with both slashes. */
export function toHeadersFile(base: string): HostFile {
  const rules = OPEN_FOLDERS.map((folder) => `${base}${folder}*\n  Access-Control-Allow-Origin: *\n`);
  return { name: '_headers', text: rules.join('') };
}
