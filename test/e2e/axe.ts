/** What axe finds on a page, light and dark, wide and narrow. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The only rules of those tags that look at colours: what a second theme can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const HEIGHT = 900;
const LOOKS = [1280, 390].flatMap((width) => [
  { width, colorScheme: 'light' as const },
  { width, colorScheme: 'dark' as const },
]);

/** Each violation with its look and its element, of the page as it stands. */
export async function axeFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const { width, colorScheme } of LOOKS) {
    // Half-way through a change of colours, any contrast can be found.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: HEIGHT });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    const axe = new AxeBuilder({ page });
    const rules = colorScheme === 'dark' ? axe.withRules(COLOUR_RULES) : axe.withTags(TAGS);
    const { violations } = await rules.analyze();
    faults.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${colorScheme} at ${width}: ${id}: ${target}`),
      ),
    );
  }
  return faults;
}
