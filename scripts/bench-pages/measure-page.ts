/** Opens one page under Lighthouse's mobile settings: simulated slow 4G, a CPU four times slower. */
import lighthouse, { type Result } from 'lighthouse';
import type { Figures } from './budgets.ts';

/** `port`: where the browser listens for its debugging protocol. @throws when Lighthouse cannot measure the page. */
export async function measurePage(url: string, port: number): Promise<Figures> {
  const run = await lighthouse(url, { port, logLevel: 'error', output: 'json' });
  if (!run) throw new Error(`${url}: Lighthouse gave no result`);
  const { lhr } = run;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return { ...weigh(lhr), ...time(lhr), ...score(lhr) };
}

interface Request {
  readonly resourceType?: string;
  readonly transferSize?: number;
  readonly url?: string;
}

function weigh(lhr: Result): Pick<Figures, 'html' | 'css' | 'js' | 'fonts' | 'total' | 'requests'> {
  const details = lhr.audits['network-requests']?.details;
  const items = (details && 'items' in details ? details.items : []) as readonly Request[];
  // What comes out of the browser's own memory, as an icon that is shown twice, is no request.
  const requests = items.filter(
    ({ url = '', transferSize = 0 }) => url.startsWith('http') && transferSize > 0,
  );
  const sum = (type?: string) =>
    requests
      .filter(({ resourceType }) => type === undefined || resourceType === type)
      .reduce((bytes, { transferSize = 0 }) => bytes + transferSize, 0);
  return {
    html: sum('Document'),
    css: sum('Stylesheet'),
    js: sum('Script'),
    fonts: sum('Font'),
    total: sum(),
    requests: requests.length,
  };
}

function time({ audits }: Result): Pick<Figures, 'lcp' | 'tbt' | 'cls'> {
  const numberOf = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    lcp: numberOf('largest-contentful-paint'),
    tbt: numberOf('total-blocking-time'),
    cls: numberOf('cumulative-layout-shift'),
  };
}

function score({
  categories,
}: Result): Pick<Figures, 'performance' | 'accessibility' | 'bestPractices' | 'seo'> {
  const scoreOf = (id: string) => Math.round((categories[id]?.score ?? Number.NaN) * 100);
  return {
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    bestPractices: scoreOf('best-practices'),
    seo: scoreOf('seo'),
  };
}
