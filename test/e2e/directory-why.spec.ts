import type { Locator } from '@playwright/test';
import { expect, test as base } from './browser-test.ts';
import { type DirectoryPage, directoryPage } from './directory-page.ts';

const test = base.extend<{ directory: DirectoryPage }>({
  directory: async ({ page, at }, use) => use(directoryPage(page, at('/experts/'))),
});

async function sumIn(row: Locator): Promise<{ terms: number[]; total: number }> {
  const points = await row.locator('[data-points]').allTextContents();
  return { terms: points.map(Number), total: Number(await row.locator('[data-total]').textContent()) };
}

test.describe('DIR-11: "Why here?" explains each place', () => {
  test('by the signals of the ranking page, whose points add up', async ({ page, directory, hub }) => {
    await directory.open('?q=planning');
    const row = page.locator('[data-list] > [data-slug]').first();
    await row.getByText('Why here?').click();
    const table = row.getByRole('table', { name: 'The points that make this place' });
    await expect(table.getByRole('rowheader')).toHaveCount(hub.ranking.signals.length + 1);
    for (const { id, weight } of hub.ranking.signals)
      await expect(table.locator(`[data-signal=${id}]`)).toContainText(
        new RegExp(`\\d+% .*of ${weight}\\s*$`),
      );
    const { terms, total } = await sumIn(row);
    expect(terms.reduce((sum, points) => sum + points, 0)).toBeCloseTo(total, 5);
    await expect(row.getByRole('link', { name: 'How ranking works' })).toHaveAttribute(
      'href',
      /\/ranking\/$/,
    );
  });

  test('and no row has more than the one before', async ({ page, directory }) => {
    await directory.open('?q=planning');
    const rows = page.locator('[data-list] > [data-slug]');
    await expect(page.getByRole('status')).toHaveText(/match/);
    const totals: number[] = [];
    for (const row of (await rows.all()).slice(0, 4)) {
      await row.getByText('Why here?').click();
      await expect(row.locator('[data-total]')).toHaveText(/\d/);
      totals.push((await sumIn(row)).total);
    }
    expect(totals.length).toBeGreaterThan(1);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
  });

  test('and stays open when the full text answers later', async ({ page, directory }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/pagefind/**', async (route) => {
      await held;
      await route.continue();
    });
    await directory.open('?q=planning');
    const row = page.locator('[data-list] > [data-slug]').first();
    await row.getByText('Why here?').click();
    await expect(row.locator('[data-total]')).toBeVisible();
    release();
    await expect(page.getByRole('status')).toHaveText(/match/);
    await expect(row.locator('[data-total]')).toBeVisible();
  });

  test('on the page as it was built, too', async ({ page, directory }) => {
    await directory.open();
    const row = page.locator('[data-list] > [data-slug]').nth(2);
    await row.getByText('Why here?').click();
    await expect(row.locator('[data-signal=match]')).toContainText('0%');
    await expect(row.getByText('You chose another order')).toBeHidden();
  });

  test('says so when another order was chosen', async ({ page, directory }) => {
    await directory.open('?sort=name');
    const row = page.locator('[data-list] > [data-slug]').first();
    await row.getByText('Why here?').click();
    await expect(row.getByText('You chose another order')).toBeVisible();
  });
});

base('"Why here?" that cannot be loaded says so', async ({ browser, at }) => {
  const page = await browser.newPage();
  await page.route('**/search/why.json', (route) => route.abort());
  await directoryPage(page, at('/experts/')).open();
  const row = page.locator('[data-list] > [data-slug]').first();
  await row.getByText('Why here?').click();
  await expect(row.getByRole('alert')).toHaveText('This could not be loaded.');
  await page.close();
});
