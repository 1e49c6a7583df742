import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Hub } from '#domain/hub.ts';
import { toRecords } from '#search/record.ts';
import { today } from '../data/config.ts';
import { getHub } from '../data/hub.ts';
import { makeTextIndex, type TextIndex, writeTextIndex } from './text-index.ts';

const FOLDER = 'pagefind/';

/** Adds the full-text index to a build, and serves the same files from memory in `dev`. */
export function searchIndex(): AstroIntegration {
  let prefix = `/${FOLDER}`;
  return {
    name: 'guildhall:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        prefix = path.posix.join('/', config.base, FOLDER);
      },
      'astro:build:done': async ({ dir }) => {
        const hub = await getHub();
        await writeTextIndex(toRecords(hub, today), hub.settings.locale, fileURLToPath(new URL(FOLDER, dir)));
      },
      'astro:server:setup': ({ server }) => {
        const current = keepCurrent();
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (!pathname.startsWith(prefix)) return next();
          const name = pathname.slice(prefix.length);
          current().then((files) => {
            const content = files.get(name);
            if (!content) return next();
            response.setHeader('Content-Type', TYPES[path.extname(name)] ?? 'application/octet-stream');
            response.end(content);
          }, next);
        });
      },
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** The index of the hub as it is now, made on the first request after a change of content. */
function keepCurrent(): () => Promise<TextIndex> {
  let made: { hub: Hub; files: Promise<TextIndex> } | undefined;
  return async () => {
    const hub = await getHub();
    if (made?.hub !== hub) made = { hub, files: makeTextIndex(toRecords(hub, today), hub.settings.locale) };
    return made.files;
  };
}
