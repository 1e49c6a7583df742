/** The directory as a person uses it: what can be seen and operated on the page. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './browser-test.ts';

export interface DirectoryPage {
  /** Goes there, with a query as `?expertise=planning`, and waits until the script has taken over. */
  open(query?: string): Promise<void>;
  ready(): Promise<void>;
  readonly search: Locator;
  readonly heading: Locator;
  readonly chips: Locator;
  /** A facet as a whole, opened if it was closed. */
  facet(title: string): Promise<Locator>;
  /** A value of a facet, by the beginning of its label. */
  box(title: string, label: string): Promise<Locator>;
  /** The same with the number of partners that is read out after it. */
  boxWithCount(title: string, label: string, count: number): Promise<Locator>;
  /** Checks a value as people do: by its label, which covers the row. */
  check(title: string, label: string): Promise<void>;
  /** Slugs of the shown partners, in order. */
  slugs(): Promise<string[]>;
  /** Waits until exactly these partners are shown, in any order. */
  shows(slugs: readonly string[]): Promise<void>;
  /** Labels with their counts, in the order shown, of every facet: `Expertise: Migration 3`. */
  counts(): Promise<string[]>;
}

export function directoryPage(page: Page, address: string): DirectoryPage {
  const entries = page.locator('[data-list] > [data-slug]');
  const settled = () => expect(page.locator('[data-outcome]')).not.toHaveAttribute('aria-busy');
  const slugs = async () => {
    await settled();
    return entries.evaluateAll((all) => all.map((entry) => (entry as HTMLElement).dataset['slug'] ?? ''));
  };
  const ready = async () => {
    await expect(page.locator('[data-facet] input[type=checkbox]').first()).toBeAttached();
    await settled();
  };
  const facet = async (title: string) => {
    const place = page.locator('[data-facet]').filter({
      has: page.locator('[data-facet-title]', { hasText: new RegExp(`^\\s*${title}\\s*$`) }),
    });
    const section = page.locator('details.fgroup').filter({ has: place }).or(place).first();
    if ((await section.getAttribute('open')) === null) await section.locator('summary').click();
    return place;
  };
  return {
    ready,
    slugs,
    facet,
    async open(query = '') {
      await page.goto(address + query);
      await ready();
    },
    search: page.getByRole('combobox', { name: /^Search partners/ }),
    heading: page.locator('#results'),
    chips: page
      .getByRole('list', { name: 'Applied filters' })
      .getByRole('button', { name: /^Remove filter/ }),
    box: async (title, label) => boxIn(await facet(title), label),
    boxWithCount: async (title, label, count) =>
      boxIn(await facet(title), `${label}\\s?, ${count} partners?`),
    check: async (title, label) => checkIn(await facet(title), label),
    async shows(wanted) {
      await expect.poll(async () => (await slugs()).sort()).toEqual([...wanted].sort());
      await expect(page.locator('#results')).toHaveText(new RegExp(`^\\s*${wanted.length} partners?\\b`));
    },
    async counts() {
      await settled();
      await showAllValues(page);
      return page.locator('[data-facet]').evaluateAll((facets) =>
        facets.flatMap((details) => {
          const title = details.querySelector('[data-facet-title]')?.textContent?.trim();
          return [...details.querySelectorAll('[data-value]')].map((option) => {
            const count = option.querySelector('.c')?.textContent?.trim();
            return `${title}: ${(option as HTMLElement).dataset['value']} ${count}`;
          });
        }),
      );
    },
  };
}

/** Opens every "Show more", in closed facets, too, and waits for the values. */
async function showAllValues(page: Page): Promise<void> {
  await page.locator('expert-directory').dispatchEvent('pointerover');
  await page
    .locator('.more[aria-expanded=false]')
    .evaluateAll((all) => all.map((button) => (button as HTMLElement).click()));
  await expect
    .poll(() =>
      page.locator('.more').evaluateAll((all) =>
        all.every((button) => {
          const list = button.closest('fieldset')?.querySelector<HTMLElement>('[data-more]');
          const inSight = button.closest('.fsub') ? 5 : 7;
          return list && list.children.length >= inSight + Number(list.dataset['more']);
        }),
      ),
    )
    .toBe(true);
}

/** The box of a value in a facet or a dialog. */
function boxIn(place: Locator, label: string): Locator {
  return place.getByRole('checkbox', { name: new RegExp(`^${label}\\b`) });
}

/** Clicks on the label of a value and waits until its box is checked. */
export async function checkIn(place: Locator, label: string): Promise<void> {
  await place.locator('label', { hasText: new RegExp(`^\\s*${label}\\b`) }).click();
  await expect(boxIn(place, label)).toBeChecked();
}
