import type { AstroIntegration } from 'astro';
import { toThemeCss } from '#theme/css.ts';
import { getHub } from '../data/hub.ts';
import { leanFontFaces } from './lean-fonts.ts';

/** `virtual:hub-look/<name>.css`: the same rules under as many names as there are style sheets to join. */
const ID = /^virtual:hub-look\/\w+\.css$/;

/**
 * Gives the hub's colours and fonts to whoever imports them as `virtual:hub-look/<name>.css`. One name for each layout:
 * a sheet that two layouts shared would become a file, and a request, of its own.
 */
export function theme(): AstroIntegration {
  return {
    name: 'guildhall:theme',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const { settings } = await getHub();
        const faces = settings.theme.fonts ? '' : await leanFontFaces();
        const css = faces + toThemeCss(settings.theme, withSlash(config.base));
        updateConfig({ vite: { plugins: [lookPlugin(css)] } });
      },
    },
  };
}

function lookPlugin(css: string) {
  return {
    name: 'guildhall:look',
    resolveId: (id: string) => (ID.test(id) ? `\0${id}` : undefined),
    load: (id: string) => (id.startsWith('\0') && ID.test(id.slice(1)) ? css : undefined),
  };
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}
