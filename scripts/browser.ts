/** `npm run browser`: finds a Chromium on this machine or gets one, and prints its path (`--check`: only finds). */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { installers } from './browser-install.ts';
import {
  type Candidate,
  cacheFolder,
  installedBrowsers,
  isFresh,
  LAUNCH_ARGS,
  type Machine,
  type Memo,
  waysToInstall,
} from './browser-plan.ts';

/** A browser that opened a page, and what it is to be launched with. */
export interface FoundBrowser extends Candidate {
  readonly version: string;
  readonly args: readonly string[];
}

interface FindOptions {
  /** Whether to get a browser where there is none. */
  readonly install?: boolean;
  readonly machine?: Machine;
  /** Told what is tried. */
  readonly say?: (line: string) => void;
}

/** @throws when no browser works and none could be got. */
export async function findBrowser({
  install = true,
  machine = thisMachine(),
  say = (line) => void process.stderr.write(`browser: ${line}\n`),
}: FindOptions = {}): Promise<FoundBrowser> {
  const memo = recall(machine);
  if (memo && isFresh(memo, stampOf(memo.path), Date.now())) return withArgs(memo);
  for await (const candidate of candidates(machine, memo, install, say)) {
    const version = await launch(candidate, say);
    if (version) return withArgs(remember(machine, candidate, version));
  }
  throw new Error('No working Chromium. Install Chrome or Chromium, or set `CHROME_PATH` to the program.');
}

/** Cheapest first; nothing is downloaded before all that is there has failed. */
async function* candidates(
  machine: Machine,
  memo: Memo | undefined,
  install: boolean,
  say: (line: string) => void,
): AsyncGenerator<Candidate> {
  if (memo) yield { path: memo.path, source: memo.source, env: memo.env };
  yield* installedBrowsers(machine, chromium.executablePath());
  if (!install) return;
  for (const way of waysToInstall(machine)) {
    const candidate = await installers[way](machine, say);
    if (candidate) yield candidate;
    else say(`${way} did not give a browser`);
  }
}

/** Its version if it can show form controls, a dialog and a picture; `--version` alone has been seen to pass a broken one. */
async function launch(
  { path: file, source, env }: Candidate,
  say: (line: string) => void,
): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({
      executablePath: file,
      env: { ...process.env, ...env },
      args: [...LAUNCH_ARGS],
      timeout: 30_000,
    });
    try {
      const page = await browser.newPage();
      await page.setContent('<input><select><option>a</select><dialog open>b</dialog>', { timeout: 15_000 });
      await page.screenshot({ timeout: 15_000 });
      return browser.version();
    } finally {
      await browser.close();
    }
  } catch (error) {
    say(`${source} ${file}: ${String(error).split('\n')[0]}`);
    return undefined;
  }
}

function withArgs({ path: file, source, env, version }: Memo): FoundBrowser {
  return { path: file, source, env, version, args: LAUNCH_ARGS };
}

function memoFile(machine: Machine): string {
  return path.join(cacheFolder(machine), 'browser.json');
}

/** The browser of the last time. One named by a variable comes first, so then nothing is recalled. */
function recall(machine: Machine): Memo | undefined {
  const { GUILDHALL_BROWSER, CHROME_PATH } = machine.env;
  if (GUILDHALL_BROWSER || CHROME_PATH) return undefined;
  try {
    const memo: Memo = JSON.parse(readFileSync(memoFile(machine), 'utf8'));
    return machine.exists(memo.path) ? memo : undefined;
  } catch {
    return undefined;
  }
}

function remember(machine: Machine, candidate: Candidate, version: string): Memo {
  const stamp = stampOf(candidate.path) ?? { size: 0, modified: 0 };
  const memo = { ...candidate, version, ...stamp, tested: Date.now() };
  if (candidate.source.startsWith('$')) return memo;
  mkdirSync(cacheFolder(machine), { recursive: true });
  writeFileSync(memoFile(machine), `${JSON.stringify(memo, undefined, 2)}\n`);
  return memo;
}

function stampOf(file: string): { size: number; modified: number } | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && { size: stat.size, modified: stat.mtimeMs };
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    root: process.getuid?.() === 0,
    home: os.homedir(),
    env: process.env,
    exists: existsSync,
  };
}

if (import.meta.main) {
  try {
    const { path: file, source, version } = await findBrowser({ install: !process.argv.includes('--check') });
    process.stderr.write(`browser: ${source}, ${version}\n`);
    process.stdout.write(`${file}\n`);
  } catch (error) {
    process.stderr.write(`browser: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
