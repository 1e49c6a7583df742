/** `npm run bench:pages`: weight and speed of each kind of page beside its budget; see `content/docs/benchmarks.md`. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { runCommand } from './bench/run-command.ts';
import type { Figures, PageKind } from './bench-pages/budgets.ts';
import { measurePage } from './bench-pages/measure-page.ts';
import { formatPages } from './bench-pages/report.ts';
import { serveGzip } from './bench-pages/serve-gzip.ts';
import { findBrowser } from './browser.ts';
import { makeHub } from './make-hub.ts';

const PROGRAM = path.resolve(import.meta.dirname, '..');
const SEED = 42;
const PORT = 9_333;

const { values } = parseArgs({
  options: {
    partners: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    root: { type: 'string' },
  },
});
const folder = path.join(PROGRAM, '.cache/bench-pages');
const say = (line: string) => void process.stderr.write(`${line}\n`);
const root = values.root ? path.resolve(values.root) : makeSynthetic(Number(values.partners));
const out = path.join(folder, 'site');
say(`Building ${root}`);
runCommand({
  program: process.execPath,
  words: ['src/cli/main.ts', 'build', '--root', root, '--out', out],
  cwd: PROGRAM,
});
process.stdout.write(`${formatPages(await measureAll(out, Number(values.runs)))}\n`);

function makeSynthetic(partners: number): string {
  const hub = path.join(folder, 'hub');
  makeHub(hub, partners, SEED);
  return hub;
}

/** A round opens every kind once, so that all kinds meet the same moods of the machine. */
async function measureAll(site: string, runs: number): Promise<Map<PageKind, Figures[]>> {
  const { origin, server } = await serveGzip(site);
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...found.args, `--remote-debugging-port=${PORT}`],
  });
  const figures = new Map<PageKind, Figures[]>();
  try {
    for (let run = 0; run < runs; run++) {
      for (const [kind, address] of Object.entries(pagesOf(site)) as [PageKind, string][]) {
        say(`Run ${run + 1} of ${runs}: ${address}`);
        figures.set(kind, [...(figures.get(kind) ?? []), await measurePage(origin + address, PORT)]);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return figures;
}

/** A page of each kind; the profile is the first one by slug. */
function pagesOf(site: string): Record<PageKind, string> {
  const [partner] = readdirSync(path.join(site, 'partners'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const [value] = readdirSync(path.join(site, 'experts/expertise')).sort();
  return {
    directory: '/experts/',
    profile: `/partners/${partner}/`,
    landing: `/experts/expertise/${value}/`,
    matcher: '/match/',
  };
}
