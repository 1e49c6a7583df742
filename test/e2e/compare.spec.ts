/** Choosing partners and seeing them side by side. */
import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './browser-test.ts';
import { keptPage } from './kept-page.ts';
import { PAGES } from './page-kinds.ts';

const FIVE = ['northlight-studio', 'palm-studio', 'longest-name', 'bare-minimum', 'unbroken-word'] as const;
const [FIRST, SECOND, THIRD, FOURTH, FIFTH] = FIVE;

const table = (page: Page) => page.getByRole('table');
const columns = (page: Page) => table(page).locator('thead th a').allTextContents();
const rowNamed = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

test.describe('choosing', () => {
  test.beforeEach(async ({ page, at }) => {
    await page.goto(at(PAGES.directory));
  });

  test('CMP-1: one partner asks for one more, two can be compared', async ({ page, at }) => {
    const kept = keptPage(page);
    await kept.compare(FIRST);
    await expect(kept.tray).toContainText('1 of 4');
    await expect(kept.tray).toContainText('Choose one more');
    await expect(kept.tray.getByRole('link')).toHaveCount(0);
    await kept.compare(SECOND);
    await expect(kept.tray.getByText('Choose one more')).toBeHidden();
    await kept.tray.getByRole('link', { name: 'Compare 2 partners' }).click();
    await expect(page).toHaveURL(at(`/compare/?compare=${FIRST},${SECOND}`));
    await expect(table(page)).toBeVisible();
  });

  test('CMP-1: a fifth partner is told why it does not fit, and nobody is dropped', async ({ page }) => {
    const kept = keptPage(page);
    await kept.compare(FIRST, SECOND, THIRD, FOURTH);
    await kept.control(FIFTH, 'Compare').click();
    await expect(kept.message).toHaveText(/You compare 4 partners already.*Remove one to add Langwort/);
    await expect(kept.control(FIFTH, 'Compare')).toHaveAttribute('aria-pressed', 'false');
    await expect(kept.tray).toContainText('4 of 4');
    for (const slug of FIVE.slice(0, 4)) await expect(kept.control(slug, 'Comparing')).toBeVisible();
  });

  test('CMP-1: a partner is taken back from the tray, and the focus goes to the next', async ({ page }) => {
    const kept = keptPage(page);
    await kept.compare(FIRST, SECOND, THIRD);
    const removes = kept.tray.getByRole('button', { name: /^Remove .* from the comparison$/ });
    await removes.nth(1).press('Enter');
    await expect(removes).toHaveCount(2);
    await expect(removes.nth(1)).toBeFocused();
    await expect(kept.control(SECOND, 'Compare')).toHaveAttribute('aria-pressed', 'false');
  });

  test('rows that the browser makes itself know what was chosen', async ({ page, at }) => {
    const kept = keptPage(page);
    await kept.compare(FIRST);
    await kept.save(FIRST);
    await page.goto(at('/experts/?q=northlight'));
    await expect(page.locator('[data-list] > *')).toHaveCount(1);
    await expect(kept.control(FIRST, 'Comparing Northlight Studio')).toHaveAttribute('aria-pressed', 'true');
    await kept.control(FIRST, 'Saved Northlight Studio').click();
    await expect(kept.control(FIRST, 'Save')).toHaveAttribute('aria-pressed', 'false');
  });
});

test('partners are chosen in the table of results, too', async ({ page, at }) => {
  await page.goto(at('/experts/?view=table'));
  const row = page.locator(`[data-table] tr[data-slug="${FIRST}"]`);
  await row.getByRole('button', { name: 'Compare Northlight Studio' }).click();
  await expect(row.getByRole('button', { name: 'Comparing Northlight Studio' })).toBeVisible();
  await expect(keptPage(page).tray).toContainText('1 of 4');
});

test('a partner is saved and chosen on its profile', async ({ page, at }) => {
  await page.goto(at(PAGES.profile));
  await page.getByRole('button', { name: 'Save Northlight Studio' }).click();
  await page.getByRole('button', { name: 'Compare Northlight Studio' }).click();
  await expect(keptPage(page).shortlistLink).toHaveText(/1/);
  await expect(keptPage(page).tray).toContainText('1 of 4');
});

test.describe('the table', () => {
  test('CMP-2: columns are partners, rows are facts, and both have heads', async ({ page, at, hub }) => {
    await page.goto(at(PAGES.comparison));
    await expect(table(page).getByRole('caption')).toHaveText('3 partners compared');
    const names = ['northlight-studio', 'palm-studio', 'longest-name'].map(
      (slug) => hub.partners.get(slug)?.profile.name,
    );
    expect(await columns(page)).toEqual(names);
    await expect(table(page).getByRole('columnheader')).toHaveCount(4);
    for (const fact of ['Tier', 'Based in', 'Expertise', 'Typical project', 'Can start', 'Evidence'])
      await expect(table(page).getByRole('rowheader', { name: fact, exact: true })).toBeVisible();
  });

  test('CMP-2: the heads stay in view while the rows move', async ({ page, at }) => {
    await page.goto(at(PAGES.comparison));
    await table(page).locator('tbody tr').last().scrollIntoViewIfNeeded();
    const head = await table(page).locator('thead th').nth(1).boundingBox();
    expect(head?.y).toBe(0);
  });

  test('CMP-2: on a phone two columns fit, and the others are reached by keyboard', async ({ page, at }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(at(PAGES.comparison));
    const region = page.getByRole('region', { name: '3 partners compared' });
    await expect(region).toBeVisible();
    const seen = () =>
      table(page)
        .locator('thead th:not(:first-child)')
        .evaluateAll((heads) =>
          heads.map((head) => {
            const { left, right } = head.getBoundingClientRect();
            return left >= 0 && right <= innerWidth + 1;
          }),
        );
    expect(await seen()).toEqual([true, true, false]);
    await region.focus();
    await expect(region).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(seen).toEqual([false, true, true]);
    const fact = await rowNamed(page, 'Expertise').getByRole('rowheader').locator('span').boundingBox();
    expect(fact?.x).toBeGreaterThanOrEqual(0);
  });

  test('CMP-3: "Only differences" hides the equal rows and says how many', async ({ page, at }) => {
    await page.goto(at('/compare/?compare=bare-minimum,pinecone-training'));
    const equal = table(page).locator('tr[data-same]');
    const status = page.locator('[data-equal]');
    await expect(status).toHaveText(/^\d+ rows are equal$/);
    const count = await equal.count();
    expect(count).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: 'Only differences' }).check();
    await expect(status).toHaveText(`${count} rows are equal and hidden`);
    for (const row of await equal.all()) await expect(row).toBeHidden();
    for (const row of await table(page).locator('tbody tr:visible').all()) {
      const cells = await row.locator('td').allInnerTexts();
      expect(new Set(cells).size, cells.join(' | ')).toBeGreaterThan(1);
    }
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Only differences' })).toBeChecked();
    await expect(equal.first()).toBeHidden();
    await page.getByRole('checkbox', { name: 'Only differences' }).uncheck();
    await expect(equal.first()).toBeVisible();
  });

  test('CMP-4: what a partner did not say is "Not given", and no cell is empty', async ({ page, at }) => {
    await page.goto(at(`/compare/?compare=${FIRST},bare-minimum`));
    await expect(rowNamed(page, 'Typical project').getByRole('cell').nth(1)).toHaveText('Not given');
    await expect(rowNamed(page, 'Based in').getByRole('cell').nth(1)).toHaveText('Not given');
    const cells = await table(page).locator('td').allInnerTexts();
    expect(cells.filter((text) => text.trim() === '')).toEqual([]);
  });

  test('what all have is marked by more than colour', async ({ page, at }) => {
    await page.goto(at(`/compare/?compare=${FIRST},${SECOND}`));
    const shared = rowNamed(page, 'Works in').locator('.shared');
    await expect(shared).toHaveCount(2);
    await expect(shared.first()).toHaveText('English (all have this)');
    await expect(shared.first().locator('svg')).toBeVisible();
  });

  test('CMP-5: the address restores the comparison elsewhere, and follows removals and "Back"', async ({
    page,
    at,
    browser,
  }) => {
    await page.goto(at(PAGES.comparison));
    await page.getByRole('button', { name: 'Remove Northlight Studio' }).click();
    await expect(page).toHaveURL(at('/compare/?compare=palm-studio,longest-name'));
    await expect(table(page).getByRole('columnheader')).toHaveCount(3);
    await expect(page.getByRole('button', { name: /^Remove .*استوديو/ })).toBeFocused();
    const elsewhere = await browser.newPage();
    await elsewhere.goto(page.url());
    await expect(table(elsewhere)).toBeVisible();
    expect(await columns(elsewhere)).toEqual(await columns(page));
    await elsewhere.close();
    await page.goBack();
    await expect(table(page).getByRole('columnheader')).toHaveCount(4);
  });

  test('CMP-5: who is not in the directory is named, and the others are compared', async ({
    browser,
    at,
  }) => {
    // Asking for a document that does not exist logs an error, which the fixture `page` would not allow.
    const page = await browser.newPage();
    await page.goto(at(`/compare/?compare=${FIRST},nobody-here,old-mill`));
    await expect(table(page).getByRole('columnheader')).toHaveCount(2);
    await expect(
      page.getByText(/^Not in this directory, or no longer: nobody-here and old-mill\.$/),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'Choose one more to compare' })).toBeVisible();
    await page.close();
  });

  test('CMP-1: a fifth partner in the address is named as left out', async ({ page, at }) => {
    await page.goto(at(`/compare/?compare=${FIVE.join(',')}`));
    await expect(table(page).getByRole('columnheader')).toHaveCount(5);
    await expect(page.getByText(`Only 4 partners fit side by side. Left out: ${FIFTH}.`)).toBeVisible();
  });
});

test('an address without partners shows those that were chosen, else a way to choose some', async ({
  page,
  at,
}) => {
  await page.goto(at('/compare/'));
  await expect(page.getByText('You have not chosen anybody to compare yet.')).toBeVisible();
  await page.getByRole('link', { name: /^See all \d+ partners$/ }).click();
  await keptPage(page).compare(FIRST, SECOND);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Compare partners' }).click();
  await expect(page).toHaveURL(at(`/compare/?compare=${FIRST},${SECOND}`));
  await expect(table(page).getByRole('columnheader')).toHaveCount(3);
});

test('"Add another partner" takes the columns along into the tray', async ({ page, at }) => {
  await page.goto(at(`/compare/?compare=${FIRST},${SECOND}`));
  await page.getByRole('link', { name: 'Add another partner' }).click();
  await expect(page).toHaveURL(at('/experts/'));
  await expect(keptPage(page).tray).toContainText('2 of 4');
});

test('facts that cannot be fetched are asked for again', async ({ browser, at }) => {
  const page = await browser.newPage();
  await page.route('**/api/v1/partners/*.json', (route) => route.abort());
  await page.goto(at(PAGES.comparison));
  await expect(page.getByText('The facts could not be loaded.')).toBeVisible();
  await page.unroute('**/api/v1/partners/*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(table(page).getByRole('columnheader')).toHaveCount(4);
  await page.close();
});

test('the comparison speaks the language of the page', async ({ page, at }) => {
  await page.goto(at(`/de/compare/?compare=${FIRST},bare-minimum`));
  await expect(table(page).getByRole('rowheader', { name: 'Fachgebiete' })).toBeVisible();
  await expect(rowNamed(page, 'Sitz').getByRole('cell')).toHaveText(['Porto, Portugal', 'Keine Angabe']);
  await expect(page.getByRole('link', { name: 'Northlight Studio' })).toHaveAttribute(
    'href',
    '/de/partners/northlight-studio/',
  );
});

test('GLO-1: axe finds nothing on a full comparison', async ({ page, at }) => {
  await page.goto(at(`/compare/?compare=${FIVE.slice(0, 4).join(',')}`));
  await expect(table(page)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('GLO-9: on paper the comparison is all there, without tools and without cut rows', async ({
  page,
  at,
}) => {
  await page.goto(at(`/compare/?compare=${FIVE.slice(0, 4).join(',')}`));
  await expect(table(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 687, height: 1_017 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(687);
  await expect(page.locator('button:visible, header:visible, nav:visible')).toHaveCount(0);
  const { cut, hidden } = await table(page).evaluate((element) => ({
    cut: [...element.querySelectorAll('tbody tr')].filter(
      (row) => getComputedStyle(row).breakInside !== 'avoid',
    ).length,
    hidden: element.scrollHeight - (element.parentElement?.clientHeight ?? 0),
  }));
  expect([cut, hidden]).toEqual([0, 0]);
});

test.describe('GLO-7: the focus is never hidden under the bars at the foot', () => {
  for (const width of [1280, 390]) {
    test.describe(`at ${width} px`, () => {
      test.use({ viewport: { width, height: 700 } });

      for (const kind of ['directory', 'profile'] as const) {
        test(kind, async ({ page, at }) => {
          await page.goto(at(PAGES.directory));
          await keptPage(page).compare(FIRST, SECOND);
          await page.goto(at(PAGES[kind]));
          await expect(keptPage(page).tray).toBeVisible();
          expect(await coveredStops(page, 120)).toEqual([]);
        });
      }
    });
  }

  async function coveredStops(page: Page, stops: number): Promise<string[]> {
    const covered: string[] = [];
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(coveredFocus);
      if (fault) covered.push(fault);
    }
    return covered;
  }

  /** The focused element, when a bar at the foot of the window lies over it. */
  function coveredFocus(): string | undefined {
    const element = document.activeElement;
    if (!element || element === document.body || element.closest('[data-dock], .mcta')) return undefined;
    const box = element.getBoundingClientRect();
    const bars = [...document.querySelectorAll('[data-dock], .mcta')].map((bar) =>
      bar.getBoundingClientRect(),
    );
    const isUnder = bars.some(
      ({ top, bottom, height }) => height > 0 && box.bottom > top && box.top < bottom,
    );
    return isUnder
      ? `${Math.round(box.top)}–${Math.round(box.bottom)} ${element.outerHTML.slice(0, 80)}`
      : undefined;
  }
});

test('GLO-7: the tray and the contact bar of a profile do not lie on each other', async ({ page, at }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(at(PAGES.profile));
  await page.getByRole('button', { name: 'Compare Northlight Studio' }).click();
  const bar = page.locator('.mcta');
  await expect
    .poll(async () => {
      const [above, below] = [await bar.boundingBox(), await keptPage(page).tray.boundingBox()];
      return above && below && above.y + above.height <= below.y + 1;
    })
    .toBe(true);
});

test('by keyboard alone: save a partner, choose two, compare them, see only differences', async ({
  page,
  at,
}) => {
  const tabTo = async (name: RegExp) => {
    for (let press = 0; press < 150; press++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        return element?.closest('label')?.textContent ?? element?.textContent ?? '';
      });
      if (name.test(focused.replace(/\s+/g, ' ').trim())) return;
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await page.goto(at(PAGES.directory));
  await tabTo(/^Save Saved /);
  await page.keyboard.press('Enter');
  await expect(keptPage(page).shortlistLink).toHaveText(/1/);
  await tabTo(/^Compare Comparing /);
  await page.keyboard.press('Space');
  await tabTo(/^Compare Comparing /);
  await page.keyboard.press('Space');
  await tabTo(/^Compare 2 partners$/);
  await page.keyboard.press('Enter');
  await expect(table(page)).toBeVisible();
  await tabTo(/^Only differences$/);
  await page.keyboard.press('Space');
  await expect(page.locator('[data-equal]')).toHaveText(/hidden|No row is equal/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('GLO-5: the page says what it needs and leads on', async ({ page, at }) => {
    await page.goto(at(PAGES.comparison));
    await expect(page.getByText(/needs JavaScript/)).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'JSON API' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'All experts' }).click();
    await expect(page).toHaveURL(at('/experts/'));
    await expect(page.getByRole('button', { name: /^Save/ })).toHaveCount(0);
  });
});
