/** Names in other scripts: direction, language and spacing. */
import { expect, test } from './browser-test.ts';
import { PROFILES } from './page-kinds.ts';

test('an Arabic name runs from right to left, on its profile and in the directory', async ({
  page,
  at,
  hub,
}) => {
  const name = hub.partners.get('palm-studio')?.profile.name ?? '';
  const directionOf = (element: Element) => getComputedStyle(element).direction;
  await page.goto(at(PROFILES.arabic));
  expect(await page.getByRole('heading', { level: 1 }).evaluate(directionOf)).toBe('rtl');
  await page.goto(at('/experts/'));
  expect(await page.getByRole('heading', { name }).evaluate(directionOf)).toBe('rtl');
});

test('an English name between them runs from left to right', async ({ page, at }) => {
  await page.goto(at(PROFILES.full));
  const direction = await page
    .getByRole('heading', { level: 1 })
    .evaluate((element) => getComputedStyle(element).direction);
  expect(direction).toBe('ltr');
});

test('a Japanese name is shown whole, without words of one letter', async ({ page, at, hub }) => {
  await page.goto(at(PROFILES.japanese));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    hub.partners.get('aozora-keikaku')?.profile.name ?? '',
  );
});
