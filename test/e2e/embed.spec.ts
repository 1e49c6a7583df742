/** Cards on another site: a second origin, whose pages know nothing of the hub but what people copy. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { toElementLines, toFrameLine } from '#exports/embed-lines.ts';
import { originVariable, ROOT_SITE, SUB_SITE, type Site } from './sites.ts';
import { serve } from './static-server.ts';

const rootOf = (site: Site) => `${process.env[originVariable(site)]}${site.base}`;

interface Foreign {
  /** Writes a page of the other site and opens it. */
  open(body: string, head?: string): Promise<void>;
}

const test = base.extend<{ foreign: Foreign }>({
  foreign: async ({ page }, use) => {
    const out = mkdtempSync(path.join(tmpdir(), 'foreign-site-'));
    const { origin, server } = await serve({ out, base: '/' });
    await use({
      async open(body, head = '') {
        mkdirSync(path.join(out, 'page'), { recursive: true });
        const html = `<!doctype html><html lang="en"><head><title>Elsewhere</title>${head}</head><body><main><h1>Elsewhere</h1>${body}</main></body></html>`;
        writeFileSync(path.join(out, 'page/index.html'), html);
        await page.goto(`${origin}/page/`);
      },
    });
    await close(server);
    rmSync(out, { recursive: true });
  },
});

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

const cardOn = (page: Page) => page.locator('partner-card');

for (const site of [ROOT_SITE, SUB_SITE]) {
  test(`the element shows a partner of ${site.base} from lines that were copied`, async ({
    page,
    foreign,
  }) => {
    await foreign.open(toElementLines(rootOf(site), 'northlight-studio', 'Northlight Studio'));
    const card = cardOn(page).getByRole('article');
    await expect(card.getByText('Northlight Studio', { exact: true })).toBeVisible();
    await expect(card.getByText('We help museums and small theatres')).toBeVisible();
    await expect(card.getByText('Premier partner of Orrery Partners')).toBeVisible();
    await expect(card.getByText('Porto, Portugal')).toBeVisible();
    await expect(card.getByRole('link', { name: 'See the full profile' })).toHaveAttribute(
      'href',
      `https://partners.example${site.base}partners/northlight-studio/`,
    );
  });
}

test('the element is one file of at most 10 kB, and neither it nor its files set a cookie', async ({
  page,
  context,
  foreign,
}) => {
  expect(statSync(path.join(ROOT_SITE.out, 'embed/partner-card.js')).size).toBeLessThanOrEqual(10_000);
  const asked: string[] = [];
  const cookies: unknown[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', async (response) => cookies.push((await response.allHeaders())['set-cookie']));
  await foreign.open(toElementLines(rootOf(ROOT_SITE), 'northlight-studio', 'Northlight Studio'));
  await expect(cardOn(page).getByRole('link', { name: 'See the full profile' })).toBeVisible();
  const own = asked
    .filter((url) => url.startsWith(rootOf(ROOT_SITE)))
    .map((url) => url.slice(rootOf(ROOT_SITE).length));
  expect(own.sort()).toEqual([
    'api/v1/partners/northlight-studio.json',
    'api/v1/tiers.json',
    'embed/partner-card.js',
  ]);
  expect(cookies.filter(Boolean)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('words of a partner stay text, whatever they hold', async ({ page, foreign }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await foreign.open(toElementLines(rootOf(ROOT_SITE), 'hostile-markdown', '<b>x</b>'));
  await expect(cardOn(page).getByText('<script>alert("name")</script> & Sons')).toBeVisible();
  expect(
    await cardOn(page).evaluate((card) => card.shadowRoot?.querySelectorAll('script, img, b').length),
  ).toBe(0);
  expect(dialogs).toEqual([]);
});

test('a partner that is not listed is said to be missing, and the link inside stays', async ({
  page,
  foreign,
}) => {
  for (const slug of ['nobody', 'brightside-agency', 'old-mill', '../../index', '']) {
    await foreign.open(toElementLines(rootOf(ROOT_SITE), slug, 'Their page'));
    await expect(cardOn(page).getByText('This partner is not listed here at present.'), slug).toBeVisible();
    await expect(cardOn(page).getByRole('link', { name: 'Their page' })).toBeVisible();
  }
});

test('a renamed partner is found by its former slug', async ({ page, foreign }) => {
  await foreign.open(toElementLines(rootOf(ROOT_SITE), 'northlight-planning', 'Northlight'));
  await expect(cardOn(page).getByText('Northlight Studio')).toBeVisible();
});

test('a hub that does not answer leaves a note and the link', async ({ page, foreign }) => {
  await page.route('**/api/v1/**', (route) => route.abort());
  await foreign.open(toElementLines(rootOf(ROOT_SITE), 'northlight-studio', 'Their page'));
  await expect(cardOn(page).getByText('This card could not be loaded.')).toBeVisible();
  await expect(cardOn(page).getByRole('link', { name: 'Their page' })).toBeVisible();
});

test('the card follows its attributes, the language around it and another hub', async ({ page, foreign }) => {
  const other = rootOf(SUB_SITE).replace(/\/$/, '');
  await foreign.open(
    `<div lang="de">${toElementLines(rootOf(ROOT_SITE), 'palm-studio', 'x').replace('<partner-card', `<partner-card src="${other}"`)}</div>`,
  );
  const link = cardOn(page).getByRole('link', { name: 'Zum vollständigen Profil' });
  await expect(link).toHaveAttribute('href', 'https://partners.example/sub/partners/palm-studio/');
  await expect(cardOn(page).getByText('Vereinigte Arabische Emirate')).toBeVisible();
  await cardOn(page).evaluate((card) => card.setAttribute('slug', 'aozora-keikaku'));
  await expect(cardOn(page).getByText('株式会社青空計画')).toBeVisible();
  await expect(cardOn(page).getByText('دبي')).toHaveCount(0);
});

test('the element works under a strict policy of its page, without inline styles', async ({
  page,
  foreign,
}) => {
  const origin = new URL(rootOf(ROOT_SITE)).origin;
  const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; style-src 'none'`;
  const faults: string[] = [];
  page.on('console', ({ type, text }) => type() === 'error' && faults.push(text()));
  await foreign.open(
    toElementLines(rootOf(ROOT_SITE), 'northlight-studio', 'x'),
    `<meta http-equiv="content-security-policy" content="${policy}">`,
  );
  await expect(cardOn(page).getByText('Northlight Studio')).toBeVisible();
  expect(await cardOn(page).evaluate((card) => getComputedStyle(card).display)).toBe('block');
  expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`GLO-1: axe finds nothing in the element, ${colorScheme}`, async ({ page, foreign }) => {
    await page.emulateMedia({ colorScheme });
    await foreign.open(toElementLines(rootOf(ROOT_SITE), 'northlight-studio', 'x'));
    await expect(cardOn(page).getByText('Porto, Portugal')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('partner-card').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link inside the element is what is left', async ({ page, foreign }) => {
    await foreign.open(toElementLines(rootOf(ROOT_SITE), 'northlight-studio', 'Northlight Studio'));
    await expect(page.getByRole('link', { name: 'Northlight Studio' })).toHaveAttribute(
      'href',
      `${rootOf(ROOT_SITE)}partners/northlight-studio/`,
    );
  });

  for (const width of [320, 480]) {
    test(`a card fits a frame of ${width} px, whatever its name`, async ({ page, foreign }) => {
      const slugs = ['northlight-studio', 'longest-name', 'unbroken-word'];
      await foreign.open(
        slugs
          .map((slug) =>
            toFrameLine(rootOf(ROOT_SITE), slug, slug).replace('width="400"', `width="${width}"`),
          )
          .join(''),
      );
      for (const slug of slugs) {
        const card = page.frameLocator(`iframe[title="${slug}"]`).locator('html');
        await expect(card.getByRole('link')).toBeVisible();
        const { wide, high } = await card.evaluate((html) => ({
          wide: html.scrollWidth - html.clientWidth,
          high: html.scrollHeight - html.clientHeight,
        }));
        expect([slug, wide]).toEqual([slug, 0]);
        if (slug === 'northlight-studio') expect(high).toBe(0);
      }
    });
  }

  test('the link of a framed card opens in the whole window', async ({ page, foreign }) => {
    await foreign.open(toFrameLine(rootOf(ROOT_SITE), 'northlight-studio', 'Northlight'));
    await page.frameLocator('iframe').getByRole('link').click();
    await expect(page).toHaveURL(`${rootOf(ROOT_SITE)}partners/northlight-studio/`);
  });

  test('a framed card of a partner that is gone says so and leads on', async ({ page }) => {
    await page.goto(`${rootOf(ROOT_SITE)}embed/partners/old-mill/`);
    await expect(page.getByText('No longer part of Orrery Partners')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Northlight Studio' })).toBeVisible();
    await page.goto(`${rootOf(ROOT_SITE)}embed/partners/brightside-agency/`);
    await expect(page.getByText('This partner is not listed here at present.')).toBeVisible();
    await expect(page.getByText('Brightside Agency')).toHaveCount(0);
    expect(readFileSync(path.join(ROOT_SITE.out, 'embed/partners/old-mill/index.html'), 'utf8')).toContain(
      'noindex',
    );
  });
});
