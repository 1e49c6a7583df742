/** Getting a browser in the ways that `browser-plan.ts` names. Each gives a candidate, or `undefined` when it failed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import {
  APT_PACKAGES,
  type Candidate,
  cacheFolder,
  findProgram,
  type Machine,
  PACKED_BROWSER,
  toFontsConf,
  type Way,
} from './browser-plan.ts';

const MINUTE = 60_000;

type Install = (machine: Machine, say: (line: string) => void) => Promise<Candidate | undefined>;

/** Downloads and unpacks; what the programs print goes to standard error. */
export const installers: Readonly<Record<Way, Install>> = {
  apt: installWithApt,
  playwright: installWithPlaywright,
  npm: installFromNpm,
};

async function installWithApt(machine: Machine, say: (line: string) => void): Promise<Candidate | undefined> {
  say(`apt-get install ${APT_PACKAGES.join(' ')}`);
  const install = ['install', '--no-install-recommends', ...APT_PACKAGES];
  if ((hasAptPackage() && aptGet(install)) || (aptGet(['update']) && hasAptPackage() && aptGet(install))) {
    const file = findProgram(machine, 'chromium');
    return file ? { path: file, source: 'apt' } : undefined;
  }
  return undefined;
}

/** Whether the lists, as they are now, know the browser; a fresh container has no lists. */
function hasAptPackage(): boolean {
  return succeeds('apt-cache', ['show', APT_PACKAGES[0]], { quiet: true });
}

function aptGet(words: readonly string[]): boolean {
  const options = ['-y', '-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  return succeeds('apt-get', [...options, ...words], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}

async function installWithPlaywright(
  { platform, root }: Machine,
  say: (line: string) => void,
): Promise<Candidate | undefined> {
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  const words = ['install', ...(platform === 'linux' && root ? ['--with-deps'] : []), 'chromium'];
  say(`playwright ${words.join(' ')}`);
  const done = succeeds(process.execPath, [cli, ...words], { minutes: 5 });
  return done ? { path: chromium.executablePath(), source: 'playwright' } : undefined;
}

/** What we use of the package, which ships no part of this on its own. */
interface PackedModule {
  readonly default: { setGraphicsMode: boolean; executablePath(): Promise<string> };
  inflate(file: string): Promise<string>;
}

/** A browser inside an npm package, unpacked below a folder of ours, since it reuses whatever lies in the common one. */
async function installFromNpm(machine: Machine, say: (line: string) => void): Promise<Candidate | undefined> {
  const home = path.join(cacheFolder(machine), `packed-${PACKED_BROWSER.version}`);
  const unpacked = path.join(home, 'unpacked');
  const source = path.join(home, 'node_modules', PACKED_BROWSER.name);
  mkdirSync(unpacked, { recursive: true });
  if (!existsSync(source)) {
    const wanted = `${PACKED_BROWSER.name}@${PACKED_BROWSER.version}`;
    say(`npm install ${wanted} (67 MB)`);
    writeFileSync(path.join(home, 'package.json'), '{"private":true}\n');
    const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-save', wanted];
    if (!succeeds('npm', words, { cwd: home, minutes: 5 })) return undefined;
  }
  return unpack(source, unpacked);
}

async function unpack(source: string, folder: string): Promise<Candidate> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const packed: PackedModule = await import(pathToFileURL(path.join(source, 'build', 'index.js')).href);
    packed.default.setGraphicsMode = false;
    const file = await packed.default.executablePath();
    const libraries = path.join(folder, 'al2023', 'lib');
    if (!existsSync(libraries)) await packed.inflate(path.join(source, 'bin', 'al2023.tar.br'));
    const fonts = path.join(folder, 'fonts.conf');
    writeFileSync(fonts, toFontsConf(folder));
    return {
      path: file,
      source: `npm:${PACKED_BROWSER.name}`,
      env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts },
    };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly minutes?: number;
  readonly quiet?: boolean;
}

function succeeds(
  program: string,
  words: readonly string[],
  { cwd, env = {}, minutes = 10, quiet = false }: RunOptions = {},
): boolean {
  const { status } = spawnSync(program, words, {
    cwd,
    env: { ...process.env, ...env },
    // Standard output belongs to the answer.
    stdio: quiet ? 'ignore' : ['ignore', 2, 2],
    timeout: minutes * MINUTE,
  });
  return status === 0;
}
