/** Where a Chromium may be and how one may be got: decisions only, from facts about the machine. */
import path from 'node:path';

/** What the decisions need to know. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** Whether this is root on a Unix. */
  readonly root: boolean;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(file: string): boolean;
}

/** A browser that somebody says works; only a launch proves it. */
export interface Candidate {
  readonly path: string;
  /** Where it comes from, for people. */
  readonly source: string;
  /** Variables that it needs. */
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** A browser that was launched, as remembered between runs. */
export interface Memo extends Candidate {
  readonly version: string;
  /** Size and time of change of the program, and when it was launched, in ms. */
  readonly size: number;
  readonly modified: number;
  readonly tested: number;
}

/** Ways to get a browser, least surprising first. */
export const WAYS = ['apt', 'playwright', 'npm'] as const;
export type Way = (typeof WAYS)[number];

/** Pinned, so that every machine that needs it tests in the same build. */
export const PACKED_BROWSER = { name: '@sparticuz/chromium', version: '153.0.0' } as const;

/** Debian's packages; the fonts cover every script of the fixtures in 14 MB. */
export const APT_PACKAGES = [
  'chromium',
  'fonts-liberation',
  'fonts-noto-core',
  'fonts-wqy-microhei',
] as const;

/** Keeps Chromium from asking anybody anything, name servers included, and colours equal on every machine. */
export const LAUNCH_ARGS: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-domain-reliability',
  '--disable-quic',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--force-color-profile=srgb',
];

const HOUR = 3_600_000;

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_PATHS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Folder of ours in the user's cache. */
export function cacheFolder({ platform, home, env }: Machine): string {
  const { join } = pathsOf(platform);
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'guildhall');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'guildhall');
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'guildhall');
}

/** Browsers that are there already, best first: the named one, installed ones, Playwright's own. */
export function installedBrowsers(machine: Machine, playwrightPath: string): Candidate[] {
  const named = ['GUILDHALL_BROWSER', 'CHROME_PATH'].flatMap((name) => {
    const file = machine.env[name];
    return file ? [{ path: file, source: `$${name}` }] : [];
  });
  const system = systemPaths(machine).map((file) => ({ path: file, source: 'installed' }));
  const playwright = { path: playwrightPath, source: 'playwright' };
  return [...named, ...system, playwright].filter((candidate) => machine.exists(candidate.path));
}

/** The ways that can work on this machine, in the order of trying. */
export function waysToInstall(machine: Machine): Way[] {
  const possible: Readonly<Record<Way, boolean>> = {
    apt: machine.platform === 'linux' && machine.root && findProgram(machine, 'apt-get') !== undefined,
    playwright: true,
    npm: machine.platform === 'linux' && machine.arch === 'x64',
  };
  return WAYS.filter((way) => possible[way]);
}

/** Where a program of that name lies on the PATH. */
export function findProgram({ platform, env, exists }: Machine, name: string): string | undefined {
  const { delimiter, join } = pathsOf(platform);
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((file) => exists(file));
}

/** Whether a remembered browser is the same file as when it was launched within the last hour. */
export function isFresh(
  memo: Memo,
  file: { readonly size: number; readonly modified: number } | undefined,
  now: number,
): boolean {
  const age = now - memo.tested;
  return file?.size === memo.size && file.modified === memo.modified && age >= 0 && age < HOUR;
}

/** Font settings for the packed browser: its own name a fixed folder, and without any font it dies on the first `<input>`. */
export function toFontsConf(folder: string): string {
  const folders = [`${folder}/fonts`, '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders}<cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
}

function systemPaths(machine: Machine): string[] {
  const { platform, env, home } = machine;
  if (platform === 'darwin') {
    return ['/Applications', `${home}/Applications`].flatMap((folder) =>
      MAC_NAMES.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PATHS.map((parts) => path.win32.join(folder, ...parts)));
  }
  return LINUX_NAMES.flatMap((name) => findProgram(machine, name) ?? []);
}

function pathsOf(platform: NodeJS.Platform): path.PlatformPath {
  return platform === 'win32' ? path.win32 : path.posix;
}
