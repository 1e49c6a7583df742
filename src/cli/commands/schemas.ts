import path from 'node:path';
import { toJson } from '#api/v1/endpoint.ts';
import { toFileSchema } from '#api/v1/schemas.ts';
import { collections } from '#repo/collections.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { writeFileAtomic } from '#repo/write-file.ts';
import type { Command } from '../command.ts';

const FOLDER = '.cache/schemas';

/** `hub schemas`: writes the JSON Schemas for editors that complete and check YAML; see `.vscode/settings.json`. */
export const schemas: Command = {
  name: 'schemas',
  summary: 'Write JSON Schemas for your editor.',
  options: {},
  async run(_, { root, out }) {
    const { hub } = await loadHub(diskSource(root));
    const context = { hub, root: `${hub.settings.site}${hub.settings.base ?? '/'}` };
    for (const [kind, { schema }] of Object.entries(collections)) {
      const file = path.posix.join(FOLDER, `${kind}.json`);
      writeFileAtomic(root, file, toJson(toFileSchema(kind, schema, context)));
      out(file);
    }
    return 0;
  },
};
