/** Serves a built site as a plain web host does: files, folders with an index, `404.html`. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pagefind': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Answer {
  readonly status: 200 | 301 | 404;
  /** Absolute path of what is sent. */
  readonly file?: string | undefined;
  /** Where a folder without its slash leads. */
  readonly location?: string | undefined;
}

/** What a host answers for an address. Nothing lies outside `base`, so a link that forgets it fails. */
export function answerFor(url: string, { out, base }: { out: string; base: string }): Answer {
  const pathname = decode(new URL(url, 'http://localhost').pathname);
  if (pathname === undefined || !pathname.startsWith(base)) return { status: 404 };
  const file = path.join(out, pathname.slice(base.length));
  if (isFile(file) && !pathname.endsWith('/')) return { status: 200, file };
  const index = path.join(file, 'index.html');
  if (isFile(index)) {
    return pathname.endsWith('/') ? { status: 200, file: index } : { status: 301, location: `${pathname}/` };
  }
  return { status: 404, file: path.join(out, '404.html') };
}

/** Listens on a free port of this machine alone. */
export async function serve(site: {
  out: string;
  base: string;
}): Promise<{ origin: string; server: Server }> {
  const rules = readHeaderRules(site.out);
  const server = createServer((request, response) => {
    const { status, file, location } = answerFor(request.url ?? '/', site);
    const type = TYPES[path.extname(file ?? '.txt')] ?? 'application/octet-stream';
    response.writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(location && { location }),
      ...headersFor(request.url ?? '/', rules),
    });
    if (file && isFile(file)) createReadStream(file).pipe(response);
    else response.end(`${status}\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, server };
}

interface HeaderRule {
  readonly folder: string;
  readonly name: string;
  readonly value: string;
}

/** The file `_headers` as Netlify and Cloudflare Pages read it, as far as the site uses it. */
function readHeaderRules(out: string): HeaderRule[] {
  const file = path.join(out, '_headers');
  const text = isFile(file) ? readFileSync(file, 'utf8') : '';
  return [...text.matchAll(/^(\/\S*)\*\n {2}([\w-]+): (.+)$/gm)].map(
    ([, folder = '', name = '', value = '']) => ({
      folder,
      name,
      value,
    }),
  );
}

function headersFor(url: string, rules: readonly HeaderRule[]): Record<string, string> {
  const fitting = rules.filter(({ folder }) => url.startsWith(folder));
  return Object.fromEntries(fitting.map(({ name, value }) => [name, value]));
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** `undefined` for what is no address, as `%zz`. The URL parser has removed `..` already; encoded slashes stay encoded. */
function decode(pathname: string): string | undefined {
  try {
    return /%(?:2f|5c|00)/i.test(pathname) ? undefined : decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
