/** The rules of the architecture that a machine can check, over the text of the program's files. */
import path from 'node:path';
import {
  CLIENT_FOLDER,
  CLIENT_PACKAGES,
  ENVIRONMENT_FILES,
  FRONT_MATTER_FILE,
  LAYERS,
  type Layer,
  NETWORK_FOLDERS,
  REGISTRIES,
} from './layers.ts';
import { type Module, parseModule, type SourceText } from './parse-module.ts';

interface Rule {
  readonly id: string;
  /** What is wrong with the module, as sentences without a full stop. */
  find(module: Module, layer: Layer | undefined): Iterable<string>;
}

const PACKAGE = /^(?:@[^/]+\/)?[^/]+/;
const NETWORK_MODULES = /^(?:node:)?(?:dgram|dns|http|http2|https|net|tls)(?:\/|$)/;
const RELATIVE = /^\.\.?(?:\/|$)/;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|spec|config|d))?\.ts$/;
const COMPONENT = /^[A-Z][A-Za-z0-9]*\.astro$/;
const ROUTE = /^(?:\[(?:\.\.\.)?[a-z]+(?:-[a-z]+)*\]|[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.[a-z]+)*\.(?:ts|astro)$/;
const PAGES = 'src/site/pages/';

const rules: readonly Rule[] = [
  {
    id: 'known-layer',
    *find({ path: file }, layer) {
      if (file.startsWith('src/') && !layer && file !== 'src/env.d.ts') yield 'lies in no layer of the table';
    },
  },
  {
    id: 'layers',
    *find({ path: file, imports }, layer) {
      if (!layer) return;
      for (const { specifier } of imports) {
        const other = layerOfImport(file, specifier);
        if (other !== undefined && other !== layerOf(file) && !layer.layers.includes(other)) {
          yield `imports layer \`${other}\``;
        }
      }
    },
  },
  {
    id: 'packages',
    *find({ path: file, imports }, layer) {
      if (!layer) return;
      const allowed = file.startsWith(CLIENT_FOLDER) ? ['astro:*', ...CLIENT_PACKAGES] : layer.packages;
      for (const { specifier } of imports) {
        if (isOurs(specifier) || allowed.some((name) => fits(specifier, name))) continue;
        yield `imports package \`${specifier}\``;
      }
    },
  },
  {
    id: 'client',
    *find({ path: file, imports }) {
      if (!file.startsWith(CLIENT_FOLDER)) return;
      for (const { specifier } of imports) {
        const other = layerOfImport(file, specifier);
        const inside = resolve(file, specifier)?.startsWith(CLIENT_FOLDER);
        if (other !== undefined && !inside && !LAYERS[other]?.pure)
          yield `imports \`${specifier}\` into the browser`;
      }
    },
  },
  {
    id: 'pure',
    *find({ mentions }, layer) {
      if (layer?.pure) for (const mention of mentions) yield `mentions \`${mention}\``;
    },
  },
  {
    id: 'network',
    *find({ path: file, imports, mentions }, layer) {
      if (!layer || layer.pure || NETWORK_FOLDERS.some((folder) => file.startsWith(folder))) return;
      const modules = imports.map(({ specifier }) => specifier).filter((name) => NETWORK_MODULES.test(name));
      const calls = mentions.filter((mention) => mention.includes('fetch'));
      for (const name of [...modules, ...calls]) yield `reaches for the network with \`${name}\``;
    },
  },
  {
    id: 'environment',
    *find({ path: file, mentions }, layer) {
      const allowed = !layer || ENVIRONMENT_FILES.includes(file);
      if (mentions.includes('process.env') && !allowed) yield 'reads `process.env`';
    },
  },
  {
    id: 'far-relative',
    *find({ path: file, imports }) {
      if (!file.startsWith('src/')) return;
      for (const { specifier } of imports) {
        if (specifier.startsWith('../../')) yield `imports \`${specifier}\` instead of \`#layer/…\``;
      }
    },
  },
  {
    id: 'extension',
    *find({ imports }) {
      for (const { specifier } of imports) {
        const isFile = RELATIVE.test(specifier) || specifier.startsWith('#');
        if (isFile && !path.extname(specifier.replace(/\?.*$/, ''))) {
          yield `imports \`${specifier}\` without its extension`;
        }
      }
    },
  },
  {
    id: 'gray-matter',
    *find({ path: file, imports }) {
      if (file === FRONT_MATTER_FILE) return;
      if (imports.some(({ specifier }) => fits(specifier, 'gray-matter'))) yield 'imports `gray-matter`';
    },
  },
  {
    id: 'zod',
    *find({ imports }) {
      for (const { specifier, names } of imports) {
        const copies = /^zod\/|^astro\/zod$|^astro:schema$/.test(specifier);
        if (copies || (specifier === 'astro:content' && names.includes('z'))) {
          yield `imports zod from \`${specifier}\``;
        }
      }
    },
  },
  {
    id: 'file-name',
    *find({ path: file }) {
      const name = path.posix.basename(file);
      const shape = file.startsWith(PAGES) ? ROUTE : name.endsWith('.astro') ? COMPONENT : KEBAB;
      if (!shape.test(name)) yield 'has a name of another form than its kind asks for';
    },
  },
  {
    id: 'barrel',
    *find({ path: file }) {
      const registry = REGISTRIES.includes(file) || file.startsWith(PAGES);
      if (path.posix.basename(file) === 'index.ts' && !registry) yield 'is an `index.ts` but no registry';
    },
  },
  {
    id: 'vague-name',
    *find({ path: file }) {
      if (/(?:^|[/-])(?:utils?|helpers?|manager|common|misc)(?:[./-]|$)/.test(file))
        yield 'has a name that says nothing';
    },
  },
];

/** Every breach of every rule, as `path: rule: what`, in the order of the files. */
export function findBreaches(files: readonly SourceText[]): string[] {
  return files.map(parseModule).flatMap((module) => {
    const layer = LAYERS[layerOf(module.path) ?? ''];
    return rules.flatMap(({ id, find }) =>
      [...find(module, layer)].map((what) => `${module.path}: ${id}: ${what}`),
    );
  });
}

function layerOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

function resolve(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  return RELATIVE.test(specifier) ? path.posix.join(path.posix.dirname(file), specifier) : undefined;
}

/** The layer that an import reaches; `(outside)` when it is a file of ours that lies in none. */
function layerOfImport(file: string, specifier: string): string | undefined {
  const target = resolve(file, specifier);
  return target === undefined ? undefined : (layerOf(target) ?? '(outside)');
}

function isOurs(specifier: string): boolean {
  return specifier.startsWith('#') || RELATIVE.test(specifier);
}

/** Whether an import, as `astro/config` or `node:fs/promises`, is of a package of the table. */
function fits(specifier: string, name: string): boolean {
  if (name.endsWith('*')) return specifier.startsWith(name.slice(0, -1));
  return PACKAGE.exec(specifier)?.[0] === name;
}
