import type { AstroIntegration } from 'astro';
import { toThemeCss } from '#theme/css.ts';
import { getHub } from '../data/hub.ts';

const ID = 'virtual:hub-theme.css';

/** Gives every page the hub's colours and fonts as part of its style sheet: no further request, nothing inline. */
export function theme(): AstroIntegration {
  return {
    name: 'guildhall:theme',
    hooks: {
      'astro:config:setup': async ({ config, injectScript, updateConfig }) => {
        const { settings } = await getHub();
        injectScript('page-ssr', `import '${ID}';`);
        if (!settings.theme.fonts) {
          injectScript('page-ssr', "import '@fontsource-variable/bricolage-grotesque/wght.css';");
          injectScript('page-ssr', "import '@fontsource-variable/instrument-sans/wght.css';");
        }
        updateConfig({
          vite: { plugins: [themePlugin(() => toThemeCss(settings.theme, withSlash(config.base)))] },
        });
      },
    },
  };
}

function themePlugin(css: () => string) {
  return {
    name: 'guildhall:theme',
    resolveId: (id: string) => (id === ID ? `\0${ID}` : undefined),
    load: (id: string) => (id === `\0${ID}` ? css() : undefined),
  };
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}
