/** Opens the page once for each contender and kind of figure. */
import type { Browser, Page } from '@playwright/test';
import type { PageFigures } from './page/measure.ts';
import type { State } from './state.ts';
import { slowDown } from './throttle.ts';

export interface Figures {
  /** Bytes on the wire and requests up to the first answer, scripts left out. */
  readonly bytes: number;
  readonly requests: number;
  /** On a slow network with nothing cached, in ms. */
  readonly first: number;
  readonly open: number;
  readonly asks: readonly number[];
  readonly found: readonly number[];
}

export async function measureContender(
  browser: Browser,
  origin: string,
  name: string,
  states: readonly State[],
  cpu: number,
): Promise<Figures> {
  const cold = await inNewPage(browser, origin, async (page) => {
    const weight = weigh(page);
    await slowDown(page, { cpu, network: true });
    const { first } = await run(page, name, states.slice(0, 1));
    return { first, ...(await weight()) };
  });
  const warm = await inNewPage(browser, origin, async (page) => {
    await slowDown(page, { cpu, network: false });
    return run(page, name, states);
  });
  return { ...cold, open: warm.open, asks: warm.asks, found: warm.found };
}

async function inNewPage<Result>(
  browser: Browser,
  origin: string,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  try {
    await page.goto(origin);
    return await act(page);
  } finally {
    await page.close();
  }
}

function run(page: Page, name: string, states: readonly State[]): Promise<PageFigures> {
  return page.evaluate(
    async ([contender, asked]) => {
      const { measure } = await import(String('/page/measure.js'));
      return measure(contender, asked);
    },
    [name, states] as const,
  );
}

/**
 * Counts the data that is sent from now on. Our scripts are bundled on the real site, and so are left out here; so is the
 * page's icon, which the browser asks for again when the address changes and it may keep nothing.
 */
export function weigh(page: Page): () => Promise<{ bytes: number; requests: number }> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js') || pathname.endsWith('.svg')) return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  return async () => {
    const bytes = await Promise.all(sizes);
    return { bytes: bytes.reduce((sum, size) => sum + size, 0), requests: bytes.length };
  };
}
