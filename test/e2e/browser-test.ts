/** Playwright's `test` with the built sites, and a page that must stay silent and at home. */
import { test as base, expect, type Page } from '@playwright/test';
import type { Hub } from '#domain/hub.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { originVariable, ROOT_SITE, type Site } from './sites.ts';

interface Options {
  /** Which site the test looks at; change it with `test.use`. */
  site: Site;
}

interface Fixtures {
  /** Absolute address of a path of the site, as `/experts/`. */
  at(path: string): string;
  /** The content from which the site was built. */
  hub: Hub;
}

/** `page` fails its test when anything is logged as a warning or worse, or another host is asked. */
export const test = base.extend<Options & Fixtures>({
  site: [ROOT_SITE, { option: true }],
  at: async ({ site }, use) => {
    const origin = originOf(site);
    await use((path) => `${origin}${site.base}${path.replace(/^\//, '')}`);
  },
  hub: async ({ site }, use) => {
    const { hub } = await loadHub(diskSource(site.root));
    await use(hub);
  },
  page: async ({ page, site }, use) => {
    const faults = watch(page, originOf(site));
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

/** A list that grows while the page does what it must not. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && !['data:', 'blob:'].includes(protocol)) faults.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

function originOf(site: Site): string {
  const origin = process.env[originVariable(site)];
  if (!origin) throw new Error(`${originVariable(site)} is not set; the set-up serves the site and sets it`);
  return origin;
}
