/** The directory as it is built: what a visitor waits for when a box is ticked. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { weigh } from './measure-contenders.ts';
import { type Slowness, slowDown } from './throttle.ts';

export interface SiteFigures {
  /** From the first touch to the first filtered result, on a slow network with nothing cached, in ms. */
  readonly first: number;
  /** What was fetched for it. */
  readonly bytes: number;
  readonly requests: number;
  /** From a tick to the next painted picture, in ms. */
  readonly ticks: readonly number[];
  /** Processor time of the main thread for each of them, in ms. */
  readonly work: readonly number[];
}

export async function measureSite(
  browser: Browser,
  origin: string,
  ticks: number,
  cpu: number,
): Promise<SiteFigures> {
  const cold = await inDirectory(browser, origin, { cpu, network: true }, async (page) => {
    const weight = weigh(page);
    const first = await tick(page, 0);
    return { first, ...(await weight()) };
  });
  const warm = await inDirectory(browser, origin, { cpu, network: false }, async (page, session) => {
    await tick(page, 0);
    const times: number[] = [];
    const work: number[] = [];
    for (let at = 1; at <= ticks; at++) {
      const before = await workOf(session);
      times.push(await tick(page, at));
      work.push((await workOf(session)) - before);
    }
    return { ticks: times, work };
  });
  return { ...cold, ...warm };
}

async function inDirectory<Result>(
  browser: Browser,
  origin: string,
  slowness: Slowness,
  act: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 900 } });
  try {
    const session = await slowDown(page, slowness);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${origin}/experts/`, { waitUntil: 'networkidle' });
    // The links of the filters become boxes once the script has run.
    await page.waitForSelector('.facets input[type=checkbox]', { state: 'attached' });
    return await act(page, session);
  } finally {
    await page.close();
  }
}

/** Processor time of the page's main thread so far, in ms: what other programs do meanwhile does not count. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

/** Ticks the nth value that would change something, and waits for the picture with the new count. */
function tick(page: Page, at: number): Promise<number> {
  return page.evaluate(async (nth) => {
    const count = document.querySelector('[data-count]');
    const links = [...document.querySelectorAll<HTMLElement>('.facets input[type=checkbox]:not(:disabled)')];
    const target = links[nth % links.length];
    if (!count || !target) throw new Error('The page has no filters');
    const before = count.textContent;
    const start = performance.now();
    const changed = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (count.textContent === before) return;
        observer.disconnect();
        resolve();
      }).observe(count, { childList: true, characterData: true, subtree: true });
    });
    target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    target.click();
    await changed;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, at);
}
