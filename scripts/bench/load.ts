/** `node scripts/bench/load.ts ROOT [CACHE]`: loads a hub, with a parse cache or without; measured as a process. */
import { loadHub } from '#repo/load-hub.ts';
import { openParseCache } from '#repo/parse-cache.ts';
import { diskSource } from '#repo/source.ts';

const [root = '', cacheFolder] = process.argv.slice(2);
const cache = cacheFolder === undefined ? undefined : openParseCache(cacheFolder);
const { hub } = await loadHub(diskSource(root), cache?.parse);
cache?.save();
if (hub.partners.size === 0) throw new Error(`No partners below ${root}`);
