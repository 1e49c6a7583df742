/** `npm run bench:review`: how long `hub review` takes in a large hub; see `content/docs/benchmarks.md`. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { profilePath } from '#domain/repo-layout.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import type { Cost } from './bench/run-command.ts';
import { runCommand } from './bench/run-command.ts';
import { formatReviews, type ReviewCosts } from './bench-review/report.ts';
import { makeHub } from './make-hub.ts';

const PROGRAM = path.resolve(import.meta.dirname, '..');
const MAIN = path.join(PROGRAM, 'src/cli/main.ts');
const SEED = 42;
const AUTHOR = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', '-c', 'gc.auto=0'];

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    runs: { type: 'string', default: '3' },
    folder: { type: 'string', default: path.join(PROGRAM, '.cache/bench-review') },
  },
});
const say = (line: string) => void process.stderr.write(`${line}\n`);

const results: ReviewCosts[] = [];
for (const size of values.sizes.split(',').map(Number))
  results.push(await measure(size, Number(values.runs)));
process.stdout.write(`${formatReviews(results)}\n`);

async function measure(partners: number, runs: number): Promise<ReviewCosts> {
  const root = path.join(values.folder, String(partners));
  say(`Writing ${partners} partners into a repository`);
  const owner = await writeRepository(root, partners);
  const review = ['--base', 'main', '--head', 'edit', '--author', String(owner), '--advice', '--root', root];
  const run = (words: readonly string[]): Cost =>
    runCommand({ program: process.execPath, words: [MAIN, 'review', ...words], cwd: PROGRAM });
  const repeat = (words: readonly string[]) => Array.from({ length: runs }, () => run(words));
  say('Measuring');
  const cold = run(review);
  return { partners, cold, startUp: repeat(['--help']), warm: repeat(review) };
}

/** The hub as `main`, and a branch on which an owner changes a headline; resolves to the owner's id. */
async function writeRepository(root: string, partners: number): Promise<number> {
  rmSync(root, { recursive: true, force: true });
  makeHub(root, partners, SEED);
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', root, ...AUTHOR, ...words], { stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Start');
  // As after a clone, where all objects lie in one pack.
  git('gc', '--quiet');
  const { hub } = await loadHub(diskSource(root));
  const owned = [...hub.partners.values()].find(({ profile }) => (profile.owners ?? []).length > 0);
  if (!owned) throw new Error('Expected a partner with an owner');
  const file = path.join(root, profilePath(owned.slug));
  const text = readFileSync(file, 'utf8').replace(
    /^headline: .*$/m,
    'headline: We help small museums to plan.',
  );
  git('checkout', '--quiet', '-b', 'edit');
  writeFileSync(file, text);
  git('commit', '--quiet', '--all', '--message=Edit');
  return owned.profile.owners?.[0]?.id ?? 0;
}
