/** What a reader keeps, as a person uses it: controls on rows, the tray, the messages. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './browser-test.ts';

export interface KeptPage {
  /** The row of a partner in the directory or on the shortlist. */
  row(slug: string): Locator;
  /** The button in a row, by its word: `Save`, `Saved`, `Compare`, `Comparing`. */
  control(slug: string, word: string): Locator;
  /** Saves partners from the directory, one after the other. */
  save(...slugs: readonly string[]): Promise<void>;
  compare(...slugs: readonly string[]): Promise<void>;
  readonly tray: Locator;
  /** The link in the header, which tells the number of saved partners. */
  readonly shortlistLink: Locator;
  readonly message: Locator;
}

export function keptPage(page: Page): KeptPage {
  const row = (slug: string) => page.locator(`[data-list] > [data-slug="${slug}"]`);
  const control = (slug: string, word: string) =>
    row(slug).getByRole('button', { name: new RegExp(`^${word}\\b`) });
  const press = async (word: string, pressed: string, slugs: readonly string[]) => {
    for (const slug of slugs) {
      await control(slug, word).click();
      await expect(control(slug, pressed)).toHaveAttribute('aria-pressed', 'true');
    }
  };
  return {
    row,
    control,
    save: (...slugs) => press('Save', 'Saved', slugs),
    compare: (...slugs) => press('Compare', 'Comparing', slugs),
    tray: page.getByRole('complementary', { name: 'Compare' }),
    shortlistLink: page.getByRole('banner').getByRole('link', { name: /^Shortlist/ }),
    message: page.locator('[data-dock-words]'),
  };
}
