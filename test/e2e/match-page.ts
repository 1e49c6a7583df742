/** "Describe your project" as a person uses it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './browser-test.ts';

export interface Reasons {
  readonly slug: string;
  /** The sum as shown, and the sum of the terms. */
  readonly points: number;
  readonly terms: readonly { readonly text: string; readonly points: number }[];
  readonly unmet: string;
}

export interface MatchPage {
  open(): Promise<void>;
  /** Writes a brief, presses the button and waits for the rows. */
  describe(text: string): Promise<void>;
  readonly text: Locator;
  readonly chips: Locator;
  chip(label: string): Locator;
  readonly heading: Locator;
  readonly help: Locator;
  readonly ways: Locator;
  reasons(): Promise<Reasons[]>;
}

export function matchPage(page: Page, address: string): MatchPage {
  const chips = page.locator('[data-needs] .chip');
  const rows = page.locator('[data-list] > [data-slug]');
  return {
    async open() {
      await page.goto(address);
    },
    async describe(text) {
      await page.getByLabel('Your project').fill(text);
      await page.getByRole('button', { name: 'Find experts' }).click();
      await expect(page.getByRole('heading', { name: 'What we understood' })).toBeFocused();
    },
    text: page.getByLabel('Your project'),
    chips,
    chip: (label) => chips.filter({ hasText: label }),
    heading: page.locator('#shortlist'),
    help: page.locator('[data-help]'),
    ways: page.locator('[data-help]').getByRole('button'),
    reasons: () => rows.evaluateAll(readReasons),
  };
}

function readReasons(rows: Element[]): Reasons[] {
  const numberOf = (text: string | null | undefined) => Number(/[\d.]+/.exec(text ?? '')?.[0]);
  return rows.map((row) => ({
    slug: (row as HTMLElement).dataset['slug'] ?? '',
    points: numberOf(row.querySelector('.why b')?.textContent),
    unmet: row.querySelector('.unmet')?.textContent ?? '',
    terms: [...row.querySelectorAll('.why li')].map((term) => ({
      text: term.textContent ?? '',
      points: numberOf(term.querySelector('.plus')?.textContent),
    })),
  }));
}
