/** `npm run bench`: this program beside plain sites of other tools, on the same profiles; see `content/docs/benchmarks.md`. */
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Contender, Stage } from './bench/contender.ts';
import { eleventy } from './bench/eleventy.ts';
import { guildhall } from './bench/guildhall.ts';
import { hugo } from './bench/hugo.ts';
import { measureSize } from './bench/measure.ts';
import { plainAstro } from './bench/plain-astro.ts';
import { formatReport } from './bench/report.ts';
import { makeHub } from './make-hub.ts';

const SEED = 42;
const TOOLS: Readonly<Record<string, (stage: Stage, tools: string) => Contender | undefined>> = {
  guildhall,
  astro: plainAstro,
  eleventy,
  hugo,
};

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: Object.keys(TOOLS).join(',') },
    folder: { type: 'string', default: path.join(import.meta.dirname, '../.cache/bench') },
  },
});
const folder = path.resolve(values.folder);
const say = (line: string) => void process.stderr.write(`${line}\n`);

const results = values.sizes.split(',').map((size) => {
  const partners = toCount(size, 'sizes');
  const stage = { hub: path.join(folder, size, 'hub'), folder: path.join(folder, size) };
  makeHub(stage.hub, partners, SEED);
  return measureSize(partners, stage, chooseTools(stage), toCount(values.runs, 'runs'), say);
});

process.stdout.write(`${describeMachine()}\n\n${formatReport(results)}\n`);

function chooseTools(stage: Stage): Contender[] {
  return values.only.split(',').flatMap((name) => {
    const tool = TOOLS[name];
    if (!tool) throw new Error(`Expected one of ${Object.keys(TOOLS).join(', ')} in --only, found ${name}`);
    const contender = tool(stage, folder);
    if (!contender) say(`${name}: not installed, left out`);
    return contender ?? [];
  });
}

function toCount(text: string, option: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`Expected whole numbers above 0 after --${option}`);
  return count;
}

function describeMachine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
  return `Node ${process.version}, ${cpus().length} × ${cpu?.model.trim()}, ${memory} GiB; load at the end ${load}; seed ${SEED}`;
}
