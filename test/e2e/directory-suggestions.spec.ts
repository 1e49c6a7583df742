import { expectedSlugs } from './brute-force.ts';
import { expect, test as base } from './browser-test.ts';
import { type DirectoryPage, directoryPage } from './directory-page.ts';

const test = base.extend<{ directory: DirectoryPage }>({
  directory: async ({ page, at }, use) => {
    const directory = directoryPage(page, at('/experts/'));
    await directory.open();
    await use(directory);
  },
});

test.describe('suggestions below the search box', () => {
  test('say what something is and how many have it', async ({ page, directory }) => {
    await directory.search.pressSequentially('migr');
    const list = page.getByRole('listbox', { name: 'Suggestions' });
    await expect(list.getByRole('option', { name: 'Migration Expertise 3 partners' })).toBeVisible();
    await expect(directory.search).toHaveAttribute('aria-expanded', 'true');
  });

  test('a chosen value becomes a filter in place of the words', async ({ page, directory, hub }) => {
    await directory.search.pressSequentially('migr');
    await page.getByRole('option', { name: /^Migration Expertise/ }).click();
    await directory.shows(expectedSlugs(hub, { expertise: ['migration'] }));
    await expect(directory.chips).toHaveText(/Expertise Migration/);
    await expect(directory.search).toHaveValue('');
    await expect(directory.search).toBeFocused();
    await page.goBack();
    await directory.shows(expectedSlugs(hub, {}));
  });

  test('a chosen partner is opened', async ({ page, at, directory }) => {
    await directory.search.pressSequentially('northl');
    await page.getByRole('option', { name: /^Northlight Studio Partner$/ }).click();
    await expect(page).toHaveURL(at('/partners/northlight-studio/'));
  });

  test('a place is found by a name in another language', async ({ page, directory }) => {
    await directory.search.fill('大阪');
    await expect(page.getByRole('option', { name: /City 1 partner$/ })).toBeVisible();
  });

  test('arrows walk through them, and "Enter" takes the one that is marked', async ({ page, directory }) => {
    await directory.search.pressSequentially('migr');
    const options = page.getByRole('option');
    await expect(options.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    const id = await options.first().getAttribute('id');
    await expect(directory.search).toHaveAttribute('aria-activedescendant', id ?? '');
    await page.keyboard.press('ArrowUp');
    await expect(directory.search).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(directory.chips).toHaveCount(1);
  });

  test('"Home" and "End" belong to the words', async ({ page, directory }) => {
    await directory.search.pressSequentially('migr');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await expect(directory.search).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.type('e');
    await expect(directory.search).toHaveValue('emigr');
  });

  test('"Enter" searches the words while nothing is marked', async ({ page, directory }) => {
    await directory.search.pressSequentially('migr');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page).toHaveURL(/q=migr/);
  });

  test('"Escape" closes them first and clears the words then', async ({ page, directory }) => {
    await directory.search.pressSequentially('migr');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(directory.search).toHaveValue('migr');
    await expect(directory.search).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Escape');
    await expect(directory.search).toHaveValue('');
  });

  test('"Tab" leaves them without taking one', async ({ page, directory }) => {
    await directory.search.pressSequentially('migr');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(directory.search).toHaveValue('migr');
  });
});

test.describe('slips of typing', () => {
  test('are told, and what was meant is searched and marked', async ({ page, directory, hub }) => {
    await directory.search.fill('migratoin');
    await expect(page.locator('[data-meant]')).toHaveText(
      'Showing results for “Migration”: nothing has “migratoin”.',
    );
    const wanted = expectedSlugs(hub, { expertise: ['migration'] });
    await expect.poll(directory.slugs).toEqual(expect.arrayContaining(wanted));
    await expect(page.locator('[data-list] .hit').first()).toHaveText(/^Migration/);
    await expect(page.getByRole('status')).toContainText('Showing results for “Migration”');
  });

  test('words that only a profile has are none', async ({ page, directory }) => {
    await directory.search.fill('puppet');
    await expect.poll(async () => (await directory.slugs())[0]).toBe('northlight-studio');
    await expect(page.locator('[data-meant]')).toBeEmpty();
  });
});
