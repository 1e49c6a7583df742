/** What prospects come for, done by keyboard alone: no test here moves a pointer or sets the focus by a script. */
import type { Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import { PAGES } from './page-kinds.ts';

/** More stops than any page has between two things that belong together. */
const STOPS = 90;

/** Presses Tab until the focus is on something with that accessible name and role. */
async function tabTo(
  page: Page,
  role: 'link' | 'button' | 'checkbox' | 'searchbox' | 'textbox' | 'combobox',
  name: RegExp,
): Promise<void> {
  const wanted = page.getByRole(role, { name });
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    const there = await wanted.evaluateAll((all) => all.some((one) => one === document.activeElement));
    if (there) return;
  }
  throw new Error(`Expected to come to a ${role} named ${name} within ${STOPS} stops`);
}

test('find by words and open: the first result is three keys away', async ({ page, at }) => {
  await page.goto(at(PAGES.directory));
  await tabTo(page, 'combobox', /Search partners/);
  await page.keyboard.type('northlight');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '1 partner matches' })).toBeVisible();
  await page.goto(page.url());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, 'link', /^Northlight Studio$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Northlight Studio' })).toBeVisible();
});

test('find by facet: check a value, take it back by its chip', async ({ page, at }) => {
  await page.goto(at(PAGES.directory));
  await tabTo(page, 'checkbox', /^Migration/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/expertise=migration/);
  await tabTo(page, 'button', /^Remove filter Expertise Migration/);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/expertise/);
});

test('save two, compare them, and read the comparison', async ({ page, at }) => {
  await page.goto(at(PAGES.directory));
  await tabTo(page, 'button', /^Save/);
  await page.keyboard.press('Enter');
  for (let number = 0; number < 2; number++) {
    await tabTo(page, 'button', /^Compare(?!.*partners)/);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, 'link', /^Compare 2 partners$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Compare partners' })).toBeVisible();
  await tabTo(page, 'checkbox', /^Only differences/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/rows=different/);
});

test('ask for an introduction, from the profile to the finished text', async ({ page, at }) => {
  await page.clock.install();
  await page.goto(at(PAGES.profile));
  await tabTo(page, 'link', /^(?:Start a conversation|Request an introduction|Ask for an introduction)/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Northlight Studio');
  for (const [label, text] of [
    [/^What do you need/, 'Move eleven years of plans out of spreadsheets.'],
    [/^By when/, 'March 2027'],
    [/^Your name/, 'Ada Rivers'],
    [/^Your mail address/, 'ada@museum.example'],
  ] as const) {
    await tabTo(page, 'textbox', label);
    await page.keyboard.type(text);
  }
  await page.clock.fastForward(20_000);
  await tabTo(page, 'button', /^Make the text/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your text is ready' })).toBeFocused();
});
