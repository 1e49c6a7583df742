/** Keeps what browsers load small and in few files. */
import type { AstroIntegration } from 'astro';

/** Modules that many pages share, by the file that holds them. What else a page needs is in a file of its own. */
const SHARED = {
  // On every page.
  everywhere: /\/client\/kept\/kept\.ts|preload-helper/,
  // Wherever scripts speak or make rows of partners.
  rows: /\/client\/(?:dom|once|texts|card-element|seal-element)\.ts|\/search\/(?:card-view|url-state)\.ts|\/lib\/text\.ts/,
} as const;

/** What Vite runs around every `import()`: it loads style sheets first, and our scripts have none. */
const HELPER = '\0vite/preload-helper.js';

export function leanScripts(): AstroIntegration {
  const groups = Object.entries(SHARED).map(([name, test]) => ({ name, test }));
  return {
    name: 'guildhall:lean-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [plainImports()],
            environments: {
              client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
            },
          },
        });
      },
    },
  };
}

function plainImports() {
  return {
    name: 'guildhall:plain-imports',
    enforce: 'pre' as const,
    load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
