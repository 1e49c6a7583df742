/** The map of places, as a page that works without a script. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { isListed } from '#domain/partner.ts';
import { expect, test } from './browser-test.ts';
import { SUB_SITE } from './sites.ts';

interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The circles that are shown, by centre and diameter, in CSS px. */
function circlesOn(page: Page): Promise<Box[]> {
  return page.locator('.marker:visible').evaluateAll((markers) =>
    markers.map((marker) => {
      const { left, top, width } = marker.querySelector('.ground')?.getBoundingClientRect() ?? new DOMRect();
      const name = marker.getAttribute('aria-label') ?? '';
      return { name, x: left + width / 2, y: top + width / 2, size: width };
    }),
  );
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < (a.size + b.size) / 2)
      .map((b) => `${a.name} and ${b.name}`),
  );
}

test.describe('MAP-1: the list has what the map has, and comes first', () => {
  test('the keyboard comes to search, filters, list and map, in this order', async ({ page, at }) => {
    await page.goto(at('/map/'));
    const places = await page.evaluate(() =>
      ['.ask input', '.places-head p a', '.place-list a', '.skip-map', '.marker'].map((selector) => {
        const [first] = document.querySelectorAll(selector);
        return first ? [...document.querySelectorAll('*')].indexOf(first) : -1;
      }),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
  });

  test('the map can be skipped', async ({ page, at }) => {
    await page.goto(at('/map/'));
    await page.locator('.skip-map').focus();
    await expect(page.locator('.skip-map')).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: /no place on the map/ })).toBeFocused();
  });

  test('the list has every place that the map has, with the same numbers', async ({ page, at, hub }) => {
    await page.goto(at('/map/'));
    const counts = await page.locator('.place-list h3 small').allTextContents();
    const placed = [...hub.partners.values()].filter((one) => isListed(one) && one.profile.base);
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(placed.length);
    for (const { name } of await circlesOn(page)) {
      // Names of the other direction stand between marks that nobody sees (U+2066 to U+2069).
      const place = name.replace(/[\u2066-\u2069]/g, '').replace(/(?:, .*)?: .*/, '');
      await expect(page.locator('.place-list').getByRole('link', { name: place, exact: true })).toBeVisible();
    }
  });
});

test.describe('MAP-2: circles are links', () => {
  test('circles are links with the name of their place and the number of partners', async ({ page, at }) => {
    await page.goto(at('/map/'));
    const porto = page.getByRole('link', { name: 'Porto, Portugal: 1 partner' });
    await expect(porto).toBeVisible();
    await expect(porto).toHaveAttribute('href', /\/experts\/city\/porto-pt\/$/);
  });

  for (const width of [320, 390, 768, 1280]) {
    test(`circles are at least 24 px wide at ${width} px`, async ({ page, at }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(at('/map/'));
      const circles = await circlesOn(page);
      expect(circles.length).toBeGreaterThan(3);
      expect(circles.filter(({ size }) => size < 24)).toEqual([]);
    });
  }

  test('arrow keys scroll the page as everywhere', async ({ page, at }) => {
    await page.setViewportSize({ width: 1280, height: 400 });
    await page.goto(at('/map/'));
    const marker = page.locator('.marker:visible').first();
    await marker.focus();
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(before);
    await expect(marker).toBeFocused();
  });

  test('the circle with the focus shows it, and its name', async ({ page, at }) => {
    await page.goto(at('/map/'));
    const marker = page.getByRole('link', { name: /^Porto/ }).last();
    await page.locator('.skip-map').focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('.marker:focus .name')).toBeVisible();
    await expect(page.locator('.marker:focus .ground')).toHaveCSS('stroke-width', '3px');
    await marker.hover();
    await expect(marker.locator('.name')).toBeVisible();
  });
});

test.describe('MAP-3: nothing heavy is loaded', () => {
  test('the page asks for no picture', async ({ page, at }) => {
    const pictures: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'image' && !request.url().includes('/brand/'))
        pictures.push(request.url());
    });
    await page.goto(at('/map/'), { waitUntil: 'networkidle' });
    expect(pictures).toEqual([]);
  });

  test('the map weighs at most 25 KB', async ({ page, at, site }) => {
    await page.goto(at('/map/'));
    const svg = await page.locator('.atlas').evaluate((element) => element.outerHTML);
    expect(gzipSync(svg).length).toBeLessThan(25_000);
    expect(gzipSync(readFileSync(path.join(site.out, 'map/world.json'))).length).toBeLessThan(25_000);
  });
});

test.describe('MAP-4: circles keep apart and lead to pages', () => {
  for (const width of [320, 390, 480, 768, 1280]) {
    test(`circles overlap nowhere at ${width} px`, async ({ page, at }) => {
      await page.setViewportSize({ width, height: 844 });
      for (const address of ['/map/', '/map/europe/', '/map/northern-europe/']) {
        await page.goto(at(address));
        expect(overlaps(await circlesOn(page)), address).toEqual([]);
      }
    });
  }

  test('a circle opens the page of its place, which lists as many partners', async ({ page, at }) => {
    await page.goto(at('/map/'));
    await page.getByRole('link', { name: 'Porto, Portugal: 1 partner' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Porto');
    await expect(page.locator('.lede')).toContainText('1 partner');
  });

  test('a circle of several countries opens a closer map of that part of the world', async ({ page, at }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(at('/map/'));
    const europe = page.getByRole('link', { name: /^(?:\w+ern )?Europe: / }).first();
    const [, name = '', count = ''] =
      /^(.*): (\d+)/.exec((await europe.getAttribute('aria-label')) ?? '') ?? [];
    await europe.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('.lede')).toContainText(count);
    expect((await circlesOn(page)).length).toBeGreaterThan(1);
  });
});

test.describe('MAP-5: nobody is lost', () => {
  test('partners without a place are counted, and the link names each of them', async ({ page, at, hub }) => {
    const unplaced = [...hub.partners.values()].filter((one) => isListed(one) && !one.profile.base);
    await page.goto(at('/map/'));
    await page
      .getByRole('link', { name: new RegExp(`^${unplaced.length} partners? names? no place`) })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/without a place/);
    const names = await page.locator('.name-index a').allTextContents();
    expect(names.map((name) => name.trim()).sort()).toEqual(
      unplaced.map(({ profile }) => profile.name).sort(),
    );
  });
});

test('the map is not mirrored where text runs from right to left', async ({ page, at }) => {
  await page.goto(at('/map/'));
  const order = async () => {
    const circles = await circlesOn(page);
    return [...circles].sort((a, b) => a.x - b.x).map(({ name }) => name);
  };
  const before = await order();
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await order()).toEqual(before);
});

test('the picture beside the heading is only a picture; the regions below it are links', async ({
  page,
  at,
}) => {
  for (const address of ['/', '/experts/']) {
    await page.goto(at(address));
    const picture = page.locator('.mast svg.world');
    await expect(picture).toBeVisible();
    await expect(picture).toHaveAttribute('aria-hidden', 'true');
    await expect(picture.locator('a, [tabindex]')).toHaveCount(0);
    await page.locator('.places a').first().click();
    await expect(page).toHaveURL(/\/experts\/region\//);
  }
});

test.describe('with a crowd, below a folder', () => {
  test.use({ site: SUB_SITE, javaScriptEnabled: false });

  test('MAP-4: circles keep apart and lead to pages that exist, without a script', async ({ page, at }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(at('/map/'));
    expect(overlaps(await circlesOn(page))).toEqual([]);
    const links = await page
      .locator('.marker, .place-list a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const link of new Set(links)) {
      const response = await page.request.get(new URL(link, page.url()).href);
      expect([link, response.status()]).toEqual([link, 200]);
    }
  });
});
