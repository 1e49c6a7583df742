/** Redirects as the files that hosts read. `base` is the path of the site, with both slashes. */
import { directionOf } from '#lib/intl.ts';
import { textsOf } from '#texts/catalogues.ts';
import { escapeXml } from './xml.ts';
import type { LocalRedirect, Redirect } from './redirects.ts';

export const HOSTS = ['netlify', 'cloudflare', 'vercel', 'nginx', 'apache'] as const;
export type Host = (typeof HOSTS)[number];

export interface HostFile {
  readonly name: string;
  readonly text: string;
}

/** First line of files in which a comment may stand: by it a file is known as written by us. */
export const HOST_FILE_MARK = '# Written by `hub redirects`.';

type Writer = (redirects: readonly Redirect[]) => HostFile;

const WRITERS: Readonly<Record<Host, Writer>> = {
  // Without the mark, a page that leads on by itself would be served in the redirect's place.
  netlify: (redirects) => ({ name: '_redirects', text: toLines(redirects, (status) => `${status}!`) }),
  cloudflare: (redirects) => ({ name: '_redirects', text: toLines(redirects, String) }),
  vercel: (redirects) => ({ name: 'vercel.json', text: toVercelJson(redirects) }),
  nginx: (redirects) => ({ name: 'redirects.nginx.conf', text: toNginxMaps(redirects) }),
  apache: (redirects) => ({ name: '.htaccess', text: toHtaccess(redirects) }),
};

/** Hosts that compare addresses after decoding them. Where they lead is encoded for all: it becomes a header. */
const READS_LETTERS: readonly Host[] = ['nginx', 'apache'];

export function toHostFile(host: Host, redirects: readonly Redirect[], base: string): HostFile {
  const below = (path: string) => base + path.slice(1);
  return WRITERS[host](
    redirects.map(({ from, to, permanent }) => ({
      from: READS_LETTERS.includes(host) ? below(from) : encodeURI(below(from)),
      to: encodeURI(below(to)),
      permanent,
    })),
  );
}

function statusOf({ permanent }: Redirect): number {
  return permanent ? 301 : 302;
}

/** `from to status` a line, as Netlify and Cloudflare Pages read it. */
function toLines(redirects: readonly Redirect[], write: (status: number) => string): string {
  const lines = redirects.map((redirect) => `${redirect.from} ${redirect.to} ${write(statusOf(redirect))}`);
  return withMark(lines);
}

/** Pages are folders, and Vercel compares addresses after it added or removed the last slash. */
function toVercelJson(all: readonly Redirect[]): string {
  const redirects = all.map(({ from, to, permanent }) => ({ source: from, destination: to, permanent }));
  return `${JSON.stringify({ trailingSlash: true, redirects }, undefined, 2)}\n`;
}

/** Two maps for the `http` block; the comment says what the `server` block needs. */
function toNginxMaps(redirects: readonly Redirect[]): string {
  const mapOf = (variable: string, permanent: boolean) => [
    `map $uri $${variable} {`,
    ...redirects
      .filter((redirect) => redirect.permanent === permanent)
      .map(({ from, to }) => `  ${from} ${to};`),
    '}',
  ];
  return withMark([
    '# Include this in the http block, after `map_hash_bucket_size 256;`. In the server block write:',
    '#   if ($hub_moved) { return 301 $hub_moved; }',
    '#   if ($hub_nearest) { return 302 $hub_nearest; }',
    ...mapOf('hub_moved', true),
    ...mapOf('hub_nearest', false),
  ]);
}

/** `Redirect` would lead everything below an address on as well. */
function toHtaccess(redirects: readonly Redirect[]): string {
  return withMark(
    redirects.map((redirect) => {
      const pattern = redirect.from.replace(/[.+]/g, '\\$&').replace(/\/$/, '/?');
      return `RedirectMatch ${statusOf(redirect)} ^${pattern}$ ${redirect.to}`;
    }),
  );
}

function withMark(lines: readonly string[]): string {
  return `${[HOST_FILE_MARK, ...lines].join('\n')}\n`;
}

const NOTHING = ['default', 'script', 'style', 'connect', 'img', 'font']
  .map((name) => `${name}-src 'none'`)
  .join('; ')
  .concat("; base-uri 'none'");

/** A page at an old address, for hosts that know no redirects. `root` is the absolute address of the site. */
export function toRedirectPage({ from, to, permanent, locale }: LocalRedirect, root: string): string {
  const t = textsOf(locale);
  const target = escapeXml(root + encodeURI(to.slice(1)));
  const path = escapeXml(new URL(to.slice(1), root).pathname);
  const title = t(permanent ? 'exports.moved.title' : 'exports.vacant.title');
  const lede = t(permanent ? 'exports.moved.lede' : 'exports.vacant.lede');
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${NOTHING}">
<meta http-equiv="refresh" content="0; url=${path}">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(`${title}: ${from}`)}</title>
<meta name="description" content="${escapeXml(lede)}">
<link rel="canonical" href="${target}">
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
<p>${escapeXml(lede)} <a href="${path}">${target}</a></p>
</main>
</body>
</html>
`;
}
