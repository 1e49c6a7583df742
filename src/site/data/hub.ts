/** The hub, loaded once a build; again after a change in `dev`. */
import path from 'node:path';
import type { Hub } from '#domain/hub.ts';
import { hasErrors } from '#domain/problem.ts';
import { loadHub } from '#repo/load-hub.ts';
import { packageRoot } from '#repo/package-root.ts';
import { openParseCache } from '#repo/parse-cache.ts';
import { diskSource, type Source } from '#repo/source.ts';
import { root } from './config.ts';

/** Where the dev server counts changes of content; see `integrations/watch-content.ts`. */
export const CONTENT_VERSION = Symbol.for('guildhall.content-version');

let loaded: { version: unknown; hub: Promise<Hub> } | undefined;

export const source: Source = diskSource(path.resolve(root));

/** @throws when a file is broken: `hub check` runs before a build and says it better. */
export function getHub(): Promise<Hub> {
  const version = Reflect.get(globalThis, CONTENT_VERSION);
  if (!loaded || loaded.version !== version) loaded = { version, hub: load() };
  return loaded.hub;
}

async function load(): Promise<Hub> {
  const cache = openParseCache(path.join(root, '.cache'), { sources: path.join(packageRoot(), 'src') });
  const { hub, problems } = await loadHub(source, cache.parse);
  cache.save();
  if (!hasErrors(problems)) return hub;
  const list = problems.map(({ place, message }) => `${place.file}: ${message}`).join('\n');
  throw new Error(`The content has problems; \`npm run hub -- check\` tells how to mend them.\n${list}`);
}
