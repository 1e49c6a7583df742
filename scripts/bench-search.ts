/** `npm run bench:search`: our search beside Pagefind's filters and MiniSearch; see `content/docs/benchmarks.md`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import type { Hub } from '#domain/hub.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { loadWhereabouts } from '#repo/whereabouts.ts';
import { encodeWhy } from '#search/encode-why.ts';
import { type SearchRecord, toRecords } from '#search/record.ts';
import { runCommand } from './bench/run-command.ts';
import { serveGzip } from './bench-pages/serve-gzip.ts';
import { type Figures, measureContender } from './bench-search/measure-contenders.ts';
import { measureMatcher } from './bench-search/measure-matcher.ts';
import { measureSite } from './bench-search/measure-site.ts';
import { type BuiltFigures, formatSearch } from './bench-search/report.ts';
import { drawStates, type State } from './bench-search/state.ts';
import { writeContenders } from './bench-search/write-contenders.ts';
import { findBrowser } from './browser.ts';
import { makeHub } from './make-hub.ts';
import { WRITTEN_ON } from './synthetic/profile.ts';

const PROGRAM = path.resolve(import.meta.dirname, '..');
const SEED = 42;
const STATES = 15;
const NAMES = ['ours', 'minisearch', 'pagefind'] as const;

const { values } = parseArgs({
  options: {
    partners: { type: 'string', default: '10000' },
    cpu: { type: 'string', default: '4' },
    'without-site': { type: 'boolean', default: false },
  },
});
const partners = Number(values.partners);
const cpu = Number(values.cpu);
const folder = path.join(PROGRAM, '.cache/bench-search', String(partners));
const say = (line: string) => void process.stderr.write(`${line}\n`);

const root = path.join(folder, 'hub');
say(`Writing ${partners} partners`);
makeHub(root, partners, SEED);
const { hub } = await loadHub(diskSource(root));
const records = toRecords(hub, WRITTEN_ON);
const { factsOf } = await loadWhereabouts();
say('Writing indexes');
await writeContenders(path.join(folder, 'contenders'), records, hub, factsOf);
const found = await findBrowser();
const browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
try {
  const contenders = await measureContenders(browser, drawStates(records, STATES, SEED));
  const site = values['without-site'] ? undefined : await buildAndMeasure(browser);
  const results = { partners: records.length, cpu, contenders, site, files: weighFiles(hub, records) };
  process.stdout.write(`${formatSearch(results)}\n`);
} finally {
  await browser.close();
}

/** @throws when contenders that answer the same question find different numbers of partners. */
async function measureContenders(chrome: Browser, states: readonly State[]): Promise<Map<string, Figures>> {
  const { origin, server } = await serveGzip(path.join(folder, 'contenders'));
  const figures = new Map<string, Figures>();
  for (const name of NAMES) {
    say(`Measuring ${name}`);
    figures.set(name, await measureContender(chrome, origin, name, states, cpu));
  }
  server.close();
  for (const [at, { words }] of states.entries()) {
    const numbers = new Set([...figures.values()].map((one) => one.found[at]));
    // Words are matched in three ways, filters in one.
    if (!words && numbers.size > 1) throw new Error(`State ${at}: found ${[...numbers].join(', ')} partners`);
  }
  return figures;
}

async function buildAndMeasure(chrome: Browser): Promise<BuiltFigures> {
  const out = path.join(folder, 'site');
  say(`Building ${root}`);
  const words = ['src/cli/main.ts', 'build', '--root', root, '--out', out];
  runCommand({ program: process.execPath, words, cwd: PROGRAM });
  say('Measuring the directory');
  const { origin, server } = await serveGzip(out);
  try {
    const directory = await measureSite(chrome, origin, STATES, cpu);
    return { ...directory, removals: await measureMatcher(chrome, origin, cpu) };
  } finally {
    server.close();
  }
}

function weighFiles(loaded: Hub, all: readonly SearchRecord[]): Record<string, number> {
  const read = (name: string) => readFileSync(path.join(folder, 'contenders/ours', `${name}.json`));
  return {
    index: gzipSync(read('index')).length,
    cards: gzipSync(read('cards')).length,
    why: gzipSync(JSON.stringify(encodeWhy(all, loaded))).length,
  };
}
