import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { CONTENT_FOLDERS } from '#domain/repo-layout.ts';
import { root } from '../data/config.ts';
import { CONTENT_VERSION } from '../data/hub.ts';

/** Reloads the page in `dev` when a content file changes. */
export function watchContent(): AstroIntegration {
  return {
    name: 'guildhall:watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folders = CONTENT_FOLDERS.map((folder) => path.resolve(root, folder));
        server.watcher.add(folders);
        server.watcher.on('all', (_, file) => {
          if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
          Reflect.set(globalThis, CONTENT_VERSION, {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
