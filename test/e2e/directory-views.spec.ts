import { expectedSlugs } from './brute-force.ts';
import { expect, test as base } from './browser-test.ts';
import { type DirectoryPage, directoryPage } from './directory-page.ts';
import { SUB_SITE } from './sites.ts';

const test = base.extend<{ directory: DirectoryPage }>({
  directory: async ({ page, at }, use) => use(directoryPage(page, at('/experts/'))),
});

test.describe('the table', () => {
  test('shows the results of the list, in its order', async ({ page, directory }) => {
    await directory.open('?expertise=migration');
    await expect(page.locator('[data-list] > [data-slug]').first()).toBeVisible();
    const listed = await directory.slugs();
    await page.getByRole('radio', { name: 'Table' }).check();
    const rows = page.locator('[data-table] tbody tr');
    await expect(rows).toHaveCount(listed.length);
    expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-slug')))).toEqual(listed);
    await expect(page.locator('[data-list]')).toBeHidden();
    await expect(page).toHaveURL(/view=table/);
  });

  test('names its rows and columns', async ({ page, directory }) => {
    await directory.open('?view=table');
    const table = page.getByRole('table');
    for (const name of [
      'Partner',
      'Based in',
      'Works in',
      'Expertise',
      'Typical project',
      'Availability',
      'Tier',
    ])
      await expect(table.getByRole('columnheader', { name, exact: true })).toBeVisible();
    const row = table.getByRole('row').filter({ has: page.getByRole('link', { name: 'Northlight Studio' }) });
    await expect(row.getByRole('rowheader', { name: 'Northlight Studio' })).toBeVisible();
    await expect(row).toContainText(/Porto, Portugal\s+UTC/);
  });

  test('headings sort, and say so', async ({ page, directory }) => {
    await directory.open('?view=table');
    const heading = page.getByRole('columnheader', { name: 'Partner' });
    await heading.getByRole('button').click();
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    await expect(heading.getByRole('button')).toBeFocused();
    await expect(page.getByLabel('Sort by')).toHaveValue('name');
    await expect(page).toHaveURL(/sort=name/);
    await page.getByRole('columnheader', { name: 'Tier' }).getByRole('button').click();
    await expect(heading).not.toHaveAttribute('aria-sort');
    await expect(page.getByRole('columnheader', { name: 'Tier' })).toHaveAttribute('aria-sort', 'descending');
    await page.getByRole('columnheader', { name: 'Tier' }).getByRole('button').click();
    await expect(page.getByRole('columnheader', { name: 'Expertise' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await expect(page).not.toHaveURL(/sort=/);
  });

  test('filters, chips and announcements work as in the list', async ({ page, directory, hub }) => {
    await directory.open('?view=table');
    await directory.check('Expertise', 'Migration');
    const wanted = expectedSlugs(hub, { expertise: ['migration'] });
    await expect(page.locator('[data-table] tbody tr')).toHaveCount(wanted.length);
    await expect(directory.chips).toHaveText(/Expertise Migration/);
    await expect(page.getByRole('status')).toHaveText(/partners? match/);
    await expect(page).toHaveURL(/expertise=migration&view=table/);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('scrolls sideways in a region that the keyboard reaches', async ({ page, directory }) => {
      await directory.open('?view=table');
      const region = page
        .getByRole('region', { name: /partner/ })
        .filter({ has: page.getByRole('table') })
        .last();
      await expect(region).toHaveAttribute('tabindex', '0');
      await expect(page.locator('[data-table] tbody tr').first()).toBeVisible();
      expect(await region.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    });
  });
});

test('DIR-4: Back from a profile leads to the same row of the table', async ({ page, directory }) => {
  await directory.open('?view=table&language=en');
  const last = page.locator('[data-table] tbody tr').last().getByRole('link').first();
  const href = await last.getAttribute('href');
  await last.click();
  await page.waitForURL(`**${href}`);
  await page.goBack();
  await expect(page.locator(`[data-table] a[href="${href}"]`)).toBeFocused();
});

test.describe('the map', () => {
  test('MAP-1: stands beside the list of the same results, after it', async ({ page, directory, hub }) => {
    await directory.open('?expertise=migration&view=map');
    await directory.shows(expectedSlugs(hub, { expertise: ['migration'] }));
    const map = page.getByRole('group', { name: /^Map/ });
    await expect(map.getByRole('link').first()).toBeVisible();
    const counted = await map
      .getByRole('link')
      .evaluateAll((all) =>
        all.reduce(
          (sum, link) => sum + Number(/(\d+) partner/.exec(link.getAttribute('aria-label') ?? '')?.[1]),
          0,
        ),
      );
    const unplaced = Number.parseInt((await page.locator('[data-unplaced]').textContent()) ?? '', 10) || 0;
    expect(counted + unplaced).toBe(expectedSlugs(hub, { expertise: ['migration'] }).length);
    const places = await page.evaluate(() =>
      ['.ask input', '[data-facet] input', '[data-list] a', '[data-map-view] a', '.marker'].map(
        (selector) => {
          const found = document.querySelector(selector);
          return found ? [...document.querySelectorAll('*')].indexOf(found) : -1;
        },
      ),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
  });

  test('MAP-1: changes with the filters and keeps the list', async ({ page, directory, hub }) => {
    await directory.open();
    await page.getByRole('radio', { name: 'Map' }).check();
    const markers = page.getByRole('group', { name: /^Map/ }).getByRole('link');
    await expect(markers.first()).toBeVisible();
    await directory.check('Country', 'Japan');
    await directory.shows(expectedSlugs(hub, { country: ['jp'] }));
    await expect(markers).toHaveCount(1);
    await expect(page).toHaveURL(/country=jp&view=map/);
  });

  base('says so when it cannot be loaded, and leaves the list', async ({ browser, at, hub }) => {
    const page = await browser.newPage();
    await page.route('**/map/world.json', (route) => route.abort());
    const directory = directoryPage(page, at('/experts/'));
    await directory.open();
    await page.getByRole('radio', { name: 'Map' }).check();
    await expect(page.getByText('The map could not be loaded.')).toBeVisible();
    await directory.shows(expectedSlugs(hub, {}));
    await page.close();
  });
});

test.describe('with more partners than one page holds', () => {
  test.use({ site: SUB_SITE });

  test('DIR-12: "Show more" appends to the table, too', async ({ page, directory }) => {
    await directory.open('?view=table');
    const rows = page.locator('[data-table] tbody tr');
    await expect(rows).toHaveCount(20);
    await page.getByRole('link', { name: /^Show \d+ more$/ }).click();
    await expect(rows).toHaveCount(40);
    await expect(rows.nth(20).getByRole('link').first()).toBeFocused();
    await expect(page).toHaveURL(/view=table&page=2/);
  });
});
