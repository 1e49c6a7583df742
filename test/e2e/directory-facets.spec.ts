import { expect, test as base } from './browser-test.ts';
import { type DirectoryPage, directoryPage } from './directory-page.ts';
import { SUB_SITE } from './sites.ts';

const test = base.extend<{ directory: DirectoryPage }>({
  directory: async ({ page, at }, use) => use(directoryPage(page, at('/experts/'))),
});

test.describe('with more cities than are listed at once', () => {
  test.use({ site: SUB_SITE });

  test('a city that is not listed is found, and stays once it is chosen', async ({ page, directory }) => {
    await directory.open();
    const cities = await directory.facet('City');
    const find = page.getByRole('searchbox', { name: 'City or country' });
    await expect(cities.locator('[data-value="vilnius-lt"]')).toHaveCount(0);
    await find.fill('viln');
    await directory.check('City', 'Vilnius');
    await directory.shows(['crowd-46']);
    await find.fill('');
    await expect(await directory.boxWithCount('City', 'Vilnius', 1)).toBeChecked();
    await expect(directory.chips).toHaveText(/City Vilnius/);
  });

  test('a city is found by another spelling', async ({ page, directory }) => {
    await directory.open();
    await page.getByRole('searchbox', { name: 'City or country' }).fill('köl');
    await directory.check('City', 'Cologne');
    await directory.shows(['crowd-56', 'crowd-57']);
  });

  test('DIR-4: an address with a city that is not listed shows its name and its box', async ({
    directory,
  }) => {
    await directory.open('?city=vilnius-lt');
    await directory.shows(['crowd-46']);
    await expect(directory.chips).toHaveText(/City Vilnius/);
    await expect(await directory.box('City', 'Vilnius')).toBeChecked();
  });

  test('one box finds countries, too, and says when there is no such place', async ({ page, directory }) => {
    await directory.open();
    const find = page.getByRole('searchbox', { name: 'City or country' });
    await find.fill('lith');
    await expect(await directory.box('Country', 'Lithuania')).toBeVisible();
    await expect(await directory.box('Country', 'Belgium')).toBeHidden();
    await find.fill('atlantis');
    await expect(page.getByText('No such value')).toBeVisible();
  });

  test('DIR-5: the page of all cities counts and links each of them', async ({
    page,
    at,
    hub,
    directory,
  }) => {
    const cities = new Set([...hub.partners.values()].map(({ profile }) => profile.base?.city));
    await directory.open();
    await (await directory.facet('City')).getByRole('link', { name: /^See all \d+ City$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Partners by City' })).toBeVisible();
    const rows = page.locator('main .name-index li');
    expect(await rows.count()).toBeGreaterThan(12);
    expect(await rows.count()).toBeLessThan(cities.size);
    await expect(rows.filter({ hasText: /^\s*Cologne\s+2 partners\s*$/ })).toHaveCount(1);
    await rows.getByRole('link', { name: 'Cologne' }).click();
    await expect(page).toHaveURL(at('/experts/city/koln-de/'));
  });
});

test('DIR-2: a chosen value beyond "Show more" stays in sight with its count', async ({
  page,
  directory,
}) => {
  await directory.open('?language=pt&language=ja');
  const facet = await directory.facet('Language');
  const chosen = facet.locator('li:has(:checked)');
  await expect(chosen).toHaveCount(2);
  for (const row of await chosen.all()) await expect(row).toBeVisible();
  await expect(page.locator('summary', { hasText: 'Language' })).toContainText('2 selected');
});
