/** The matcher as it is built: what a visitor waits for when a need is taken back. */
import type { Browser } from '@playwright/test';
import { slowDown } from './throttle.ts';

/** Names enough of every kind that each removal ranks everybody anew. */
const BRIEF =
  'A bank in Berlin needs help with data migration and reporting. 40k EUR, German, remote, starting in March.';

/** From the removal of each need to the next painted picture, in ms. */
export async function measureMatcher(browser: Browser, origin: string, cpu: number): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 900 } });
  try {
    await page.goto(`${origin}/match/`, { waitUntil: 'networkidle' });
    await page.locator('textarea').fill(BRIEF);
    await page.getByRole('button', { name: 'Find experts' }).click();
    const chips = page.locator('[data-needs] button');
    await chips.first().waitFor();
    await slowDown(page, { cpu, network: false });
    const times: number[] = [];
    // The last one leaves no list behind.
    while ((await chips.count()) > 1) times.push(await chips.first().evaluate(takeBack));
    return times;
  } finally {
    await page.close();
  }
}

async function takeBack(chip: HTMLElement | SVGElement): Promise<number> {
  const start = performance.now();
  (chip as HTMLElement).click();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}
