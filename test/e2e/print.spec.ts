import { expect, test } from './browser-test.ts';
import { PAGES } from './page-kinds.ts';

/** What paper has no use for. */
const SCREEN_ONLY = [
  'header.top',
  'footer.foot',
  'nav',
  'form',
  'button',
  'select',
  '[data-filters]',
  '.skip',
];
/** What must stay whole on one sheet. */
const WHOLE = '.entry, .card, .quote, .certs li, .cases > li, tr';

for (const kind of ['directory', 'landing', 'profile', 'ranking'] as const) {
  test.describe(`GLO-9: ${kind} on paper`, () => {
    test('has no navigation and no controls', async ({ page, at }) => {
      await page.goto(at(PAGES[kind]));
      await page.emulateMedia({ media: 'print' });
      const shown = await page.evaluate(
        (selectors) =>
          selectors.filter((selector) =>
            [...document.querySelectorAll(selector)].some((element) => element.checkVisibility()),
          ),
        SCREEN_ONLY,
      );
      expect(shown).toEqual([]);
    });

    test('keeps what it is about, and cuts no row in two', async ({ page, at }) => {
      await page.goto(at(PAGES[kind]));
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const cut = await page.evaluate(
        (selector) =>
          [...document.querySelectorAll(selector)]
            .filter((element) => element.checkVisibility())
            .filter((element) => getComputedStyle(element).breakInside !== 'avoid')
            .map(({ outerHTML }) => outerHTML.slice(0, 60)),
        WHOLE,
      );
      expect(cut).toEqual([]);
    });

    test('fits the width of A4 within its margins', async ({ page, at }) => {
      await page.goto(at(PAGES[kind]));
      await page.emulateMedia({ media: 'print' });
      // 210 mm less two margins of 14 mm, at 96 pixels an inch.
      await page.setViewportSize({ width: 687, height: 1_017 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(687);
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
        [width, height].map((points) => Math.round((Number(points) * 25.4) / 72)).join(' × '),
      );
      expect(new Set(sheets)).toEqual(new Set(['210 × 297']));
    });
  });
}
