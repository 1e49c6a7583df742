/** The page on which people apply, as a visitor uses it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './browser-test.ts';

export interface ApplyPage {
  readonly heading: Locator;
  start(): Promise<void>;
  next(): Promise<void>;
  /** Answers a step that is shown. */
  answer: Record<'you' | 'work' | 'place' | 'ties', () => Promise<void>>;
  /** From the beginning to the last step. */
  answerAll(): Promise<void>;
  step(name: string): Promise<void>;
}

export const ANSWERS = {
  name: 'Harbour Light: "A & B"',
  website: 'https://harbourlight.example',
  headline: 'We help small museums to plan their exhibitions.',
  about: 'Two people and a dog.\n\n# Not a comment',
  contact: 'https://harbourlight.example/contact',
} as const;

/** Name of the last step. */
export const CHECK = 'Step 6 of 6: Check your answers';

export function applyPage(page: Page): ApplyPage {
  const heading = page.locator('apply-wizard [data-step]:not([hidden]) > h2');
  const next = () => page.getByRole('button', { name: 'Continue' }).click();
  const step = (name: string) => expect(heading).toHaveText(name);
  const answer = {
    async you() {
      await page.getByLabel('Name', { exact: true }).fill(ANSWERS.name);
      await page.getByLabel('Website').fill(ANSWERS.website);
      await page.getByLabel('Consultant').check();
    },
    async work() {
      await page.getByLabel('In one sentence').fill(ANSWERS.headline);
      await page.getByLabel('Migration').check();
      await page.getByLabel('Project planning').check();
      await page.getByLabel('About you').fill(ANSWERS.about);
    },
    async place() {
      await page.getByLabel('Country').selectOption('PT');
      await page.getByLabel('City').fill('Porto');
      await page.getByRole('checkbox', { name: 'Portuguese', exact: true }).check();
      await page.getByLabel('Contact page').fill(ANSWERS.contact);
    },
    async ties() {
      await page.getByRole('radio', { name: /^Independent/ }).check();
      await page.getByRole('radio', { name: 'Not at all' }).check();
      await page.getByRole('checkbox', { name: /^I accept version 2026-01/ }).check();
    },
  };
  const start = async () => {
    await page.getByRole('button', { name: 'Start' }).click();
    await step('Step 1 of 6: Your name');
  };
  return {
    heading,
    start,
    next,
    step,
    answer,
    async answerAll() {
      await start();
      for (const fill of Object.values(answer)) {
        await fill();
        await next();
      }
      await next();
      await step(CHECK);
    },
  };
}
