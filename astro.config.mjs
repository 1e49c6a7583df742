import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { getHub } from './src/site/data/hub.ts';
import { leanScripts } from './src/site/integrations/lean-scripts.ts';
import { searchIndex } from './src/site/integrations/search-index.ts';
import { theme } from './src/site/integrations/theme.ts';
import { watchContent } from './src/site/integrations/watch-content.ts';

const { settings } = await getHub();
const { HUB_SITE, HUB_BASE, HUB_OUT } = process.env;

export default defineConfig({
  site: HUB_SITE ?? settings.site,
  base: HUB_BASE ?? settings.base ?? '/',
  outDir: HUB_OUT ?? './dist',
  srcDir: './src/site',
  cacheDir: './.astro',
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { concurrency: 4, inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  integrations: [theme(), leanScripts(), watchContent(), searchIndex()],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self' https:",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 0 },
    server: { fs: { allow: [fileURLToPath(new URL('.', import.meta.url))] } },
  },
});
