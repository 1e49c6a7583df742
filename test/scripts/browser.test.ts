import { expect, test } from 'vitest';
import {
  cacheFolder,
  findProgram,
  installedBrowsers,
  isFresh,
  LAUNCH_ARGS,
  type Machine,
  type Memo,
  toFontsConf,
  waysToInstall,
} from '../../scripts/browser-plan.ts';

function aMachine({ files = [], ...parts }: Partial<Machine> & { files?: readonly string[] } = {}): Machine {
  const env = { PATH: '/usr/local/bin:/usr/bin' };
  return {
    platform: 'linux',
    arch: 'x64',
    root: false,
    home: '/home/ada',
    ...parts,
    env: { ...env, ...parts.env },
    exists: (file) => files.includes(file),
  };
}

const paths = (machine: Machine) => installedBrowsers(machine, '/pw/chrome').map(({ path }) => path);

const memo: Memo = {
  path: '/usr/bin/chromium',
  source: 'installed',
  version: '150.0',
  size: 10,
  modified: 20,
  tested: 1_000_000,
};

test('the browser that a variable names comes before any other', () => {
  const machine = aMachine({
    env: { CHROME_PATH: '/opt/chrome', GUILDHALL_BROWSER: '/opt/mine' },
    files: ['/usr/bin/chromium', '/opt/chrome', '/opt/mine', '/pw/chrome'],
  });
  expect(paths(machine)).toEqual(['/opt/mine', '/opt/chrome', '/usr/bin/chromium', '/pw/chrome']);
});

test('a browser that a variable names wrongly is passed over', () => {
  expect(paths(aMachine({ env: { CHROME_PATH: '/gone' }, files: ['/usr/bin/chromium'] }))).toEqual([
    '/usr/bin/chromium',
  ]);
});

test('nothing is found on a machine without a browser', () => {
  expect(paths(aMachine())).toEqual([]);
});

test.for<[NodeJS.Platform, string]>([
  ['linux', '/usr/bin/google-chrome-stable'],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', '/home/ada/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
])('on %s it finds %s', ([platform, file]) => {
  const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  expect(paths(aMachine({ platform, env, files: [file] }))).toEqual([file]);
});

test('the first folder of the PATH wins', () => {
  const files = ['/usr/bin/chromium', '/usr/local/bin/chromium'];
  expect(findProgram(aMachine({ files }), 'chromium')).toBe('/usr/local/bin/chromium');
  expect(findProgram(aMachine({ files }), 'firefox')).toBeUndefined();
});

test('root on a Debian asks apt first', () => {
  expect(waysToInstall(aMachine({ root: true, files: ['/usr/bin/apt-get'] }))).toEqual([
    'apt',
    'playwright',
    'npm',
  ]);
});

test('apt is left alone by those who are not root, and where there is none', () => {
  expect(waysToInstall(aMachine({ files: ['/usr/bin/apt-get'] }))).not.toContain('apt');
  expect(waysToInstall(aMachine({ root: true }))).not.toContain('apt');
});

test('the packed browser is offered only where it runs', () => {
  expect(waysToInstall(aMachine({ arch: 'arm64' }))).toEqual(['playwright']);
  expect(waysToInstall(aMachine({ platform: 'darwin' }))).toEqual(['playwright']);
});

test.for<[NodeJS.Platform, Record<string, string>, string]>([
  ['linux', {}, '/home/ada/.cache/guildhall'],
  ['linux', { XDG_CACHE_HOME: '/var/cache/ada' }, '/var/cache/ada/guildhall'],
  ['darwin', {}, '/home/ada/Library/Caches/guildhall'],
  ['win32', { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }, 'C:\\Users\\ada\\AppData\\Local\\guildhall'],
])('the cache of %s with %o is %s', ([platform, env, folder]) => {
  expect(cacheFolder(aMachine({ platform, env }))).toBe(folder);
});

test('a remembered browser is trusted for an hour', () => {
  expect(isFresh(memo, { size: 10, modified: 20 }, memo.tested + 3_599_999)).toBe(true);
  expect(isFresh(memo, { size: 10, modified: 20 }, memo.tested + 3_600_000)).toBe(false);
});

test('a remembered browser is launched again once its file has changed, is gone, or the clock ran back', () => {
  expect(isFresh(memo, { size: 11, modified: 20 }, memo.tested)).toBe(false);
  expect(isFresh(memo, { size: 10, modified: 21 }, memo.tested)).toBe(false);
  expect(isFresh(memo, undefined, memo.tested)).toBe(false);
  expect(isFresh(memo, { size: 10, modified: 20 }, memo.tested - 1)).toBe(false);
});

test('the browser may look up no name but its own machine', () => {
  expect(LAUNCH_ARGS).toContain(
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  );
});

test('the packed browser reads its own fonts and those of the system', () => {
  const conf = toFontsConf('/cache/unpacked');
  expect(conf).toContain('<dir>/cache/unpacked/fonts</dir><dir>/usr/share/fonts</dir>');
});
