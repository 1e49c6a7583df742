import { expect, test as base } from './browser-test.ts';
import { type DirectoryPage, directoryPage } from './directory-page.ts';

const test = base.extend<{ directory: DirectoryPage }>({
  directory: async ({ page, at }, use) => use(directoryPage(page, at('/experts/'))),
});

test.use({ timezoneId: 'Europe/Lisbon' });

test.describe('near a city', () => {
  test('a distance widens the one chosen city, and stands in the address', async ({ page, directory }) => {
    await directory.open();
    const distance = page.getByLabel('Distance from the chosen city, or from you');
    await expect(distance).toBeDisabled();
    await directory.check('City', 'Porto');
    await distance.selectOption('Within 50 km');
    await expect(page).toHaveURL(/\?near=porto-pt&km=50$/);
    await directory.shows(['northlight-studio']);
    await expect(directory.chips).toHaveText(/Near Porto, 50 km/);
    await expect(page.locator('[data-list] .hit')).toContainText('0 km away');
  });

  test('removing the chip takes it back; "Only there" makes it the city again', async ({
    page,
    directory,
  }) => {
    await directory.open('?near=porto-pt&km=250');
    await expect(page.getByLabel(/^Distance/)).toHaveValue('250');
    await page.getByLabel(/^Distance/).selectOption('Only there');
    await expect(page).toHaveURL(/\?city=porto-pt$/);
    await expect(await directory.box('City', 'Porto')).toBeChecked();
    await directory.open('?near=porto-pt');
    await directory.chips.first().click();
    await expect(directory.chips).toHaveCount(0);
    expect(new URL(page.url()).search).toBe('');
  });
});

test.describe('near the reader', () => {
  test.use({ geolocation: { latitude: 41.15, longitude: -8.6 }, permissions: ['geolocation'] });

  test('asks only on a click, and keeps the place in the page', async ({ page, directory }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await directory.open();
    await page.getByRole('button', { name: 'Near me' }).click();
    await directory.shows(['northlight-studio']);
    await expect(directory.chips).toHaveText(/Near you, 100 km/);
    await expect(page.getByRole('button', { name: 'Near me' })).toHaveAttribute('aria-pressed', 'true');
    expect(new URL(page.url()).search).toBe('');
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    );
    expect([stored, page.url(), ...asked].filter((text) => /41[.,]1|-?8[.,]6/.test(text))).toEqual([]);
    await page.getByRole('button', { name: 'Near me' }).click();
    await expect(directory.chips).toHaveCount(0);
  });

  test('is forgotten when the page is left', async ({ page, directory }) => {
    await directory.open();
    await page.getByRole('button', { name: 'Near me' }).click();
    await expect(directory.chips).toHaveCount(1);
    await page.reload();
    await directory.ready();
    await expect(directory.chips).toHaveCount(0);
  });
});

test('a browser that does not tell where it is is no dead end', async ({ page, directory }) => {
  await directory.open();
  await page.getByRole('button', { name: 'Near me' }).click();
  await expect(page.getByText('Your browser did not tell where you are.')).toBeVisible();
  await expect(directory.chips).toHaveCount(0);
});

test.describe('shared working hours', () => {
  test('are reckoned in the time zone of the reader', async ({ page, directory }) => {
    await directory.open();
    await expect(page.getByText('Your time zone: Europe/Lisbon')).toBeVisible();
    await page.getByLabel('Working hours shared with me').selectOption('At least 6 hours');
    await expect(page).toHaveURL(/\?overlap=6$/);
    await expect(directory.chips).toHaveText(/Shared hours 6 hours or more/);
    await expect.poll(directory.slugs).not.toContain('aozora-keikaku');
    expect(await directory.slugs()).toContain('northlight-studio');
    await expect(page.locator('[data-slug=northlight-studio] .hit')).toContainText('8 hours shared');
  });

  test.describe('from Japan', () => {
    test.use({ timezoneId: 'Asia/Tokyo' });

    test('find others', async ({ directory }) => {
      await directory.open('?overlap=6');
      await expect.poll(directory.slugs).toContain('aozora-keikaku');
      expect(await directory.slugs()).not.toContain('northlight-studio');
    });
  });
});

test.describe('DIR-8: without results', () => {
  test('distance and hours can be taken back, too', async ({ page, directory }) => {
    await directory.open('?near=porto-pt&km=25&expertise=training&overlap=8&country=jp');
    await expect(directory.heading).toHaveText(/^\s*0 partners/);
    const ways = page.locator('[data-help] button');
    await expect(ways.first()).toBeVisible();
    for (const way of await ways.all()) await expect(way).toHaveText(/^Remove .*: [1-9]\d* partners?$/);
    const promised = Number(/: (\d+) /.exec((await ways.first().textContent()) ?? '')?.[1]);
    await ways.first().click();
    await expect(directory.heading).toHaveText(new RegExp(`^\\s*${promised} partner`));
    await expect(directory.heading).toBeFocused();
  });
});
