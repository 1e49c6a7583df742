import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HOST_FILE_MARK, HOSTS, type HostFile, toHostFile, toRedirectPage } from '#exports/redirect-files.ts';
import type { LocalRedirect } from '#exports/redirects.ts';
import { toIsoDate } from '#lib/dates.ts';
import { loadHub } from '#repo/load-hub.ts';
import { locateProblems } from '#repo/locate.ts';
import { diskSource } from '#repo/source.ts';
import { writeFileAtomic } from '#repo/write-file.ts';
import { type Command, Misuse, type OptionValues, type Shell } from '../command.ts';
import { findRedirects } from '../find-redirects.ts';
import { formatProblem } from '../format-problem.ts';
import { readSiteOptions, SITE_OPTIONS } from '../site-options.ts';

const FORMATS = [...HOSTS, 'github'] as const;
type Format = (typeof FORMATS)[number];

/** Hosts whose files have different names: what is written when no format is asked for. */
const ALL: readonly Format[] = ['cloudflare', 'vercel', 'nginx', 'apache'];

/** `hub redirects`: says where old addresses lead, or writes it in the formats of hosts. */
export const redirects: Command = {
  name: 'redirects',
  summary: 'Write where old addresses lead, for the usual hosts.',
  options: {
    format: {
      type: 'string',
      value: 'HOST',
      help: `One of ${FORMATS.join(', ')}. Default: a list to read, or with --out the files of all hosts.`,
    },
    out: { type: 'string', value: 'DIR', help: 'Folder to write to. Default: print.' },
    ...SITE_OPTIONS,
  },
  async run(options, shell) {
    const format = readFormat(options);
    const source = diskSource(shell.root);
    const { hub } = await loadHub(source);
    const { site = hub.settings.site, base = hub.settings.base ?? '/' } = readSiteOptions(options);
    const { redirects: list, problems } = findRedirects(hub, toIsoDate(shell.now));
    for (const problem of locateProblems(problems, source)) shell.err(formatProblem(problem, shell.colour));
    const files = (format ? [format] : ALL).flatMap((host) => toFiles(host, list, site, base));
    if (typeof options['out'] === 'string') writeFiles(path.resolve(options['out']), files, shell);
    else shell.out(format ? textsOf(files) : toList(list));
    return problems.length > 0 ? 1 : 0;
  },
};

function textsOf(files: readonly HostFile[]): string {
  return files.map(({ text }) => text.trimEnd()).join('\n');
}

function toList(list: readonly LocalRedirect[]): string {
  return list.map(({ from, to, permanent }) => `${from} ${to} ${permanent ? 301 : 302}`).join('\n');
}

/** @throws Misuse for a host that we have no format for, and for pages without a folder. */
function readFormat({ format, out }: OptionValues): Format | undefined {
  const known = FORMATS.find((name) => name === format);
  if (format !== undefined && !known) {
    throw new Misuse(`Unexpected --format \`${format}\`, expected one of ${FORMATS.join(', ')}`);
  }
  if (known === 'github' && out === undefined) {
    throw new Misuse('Expected --out DIR beside `--format github`, which writes a page for each address');
  }
  return known;
}

/** GitHub Pages knows no redirects, so there each old address gets a page that leads on. */
function toFiles(format: Format, list: readonly LocalRedirect[], site: string, base: string): HostFile[] {
  if (format !== 'github') return [toHostFile(format, list, base)];
  return list.map((redirect) => ({
    name: `${redirect.from.slice(1)}index.html`,
    text: toRedirectPage(redirect, site + base),
  }));
}

/** @throws Misuse before anything is written, when somebody else wrote a file that stands there. */
function writeFiles(folder: string, files: readonly HostFile[], { out }: Shell): void {
  for (const file of files.map(({ name }) => path.join(folder, name))) {
    if (!existsSync(file) || isOurs(file, readFileSync(file, 'utf8'))) continue;
    throw new Misuse(`${file} is not written by this command. Move it, or print the format and add to it`);
  }
  for (const { name, text } of files) {
    writeFileAtomic(folder, name, text);
    out(name);
  }
}

/** JSON has no comments, so there the fields tell. */
function isOurs(name: string, text: string): boolean {
  if (name.endsWith('.html')) return text.includes('http-equiv="refresh"');
  if (!name.endsWith('.json')) return text.startsWith(HOST_FILE_MARK);
  return /^\{\s*"trailingSlash": true,\s*"redirects": \[[^[]*\]\s*\}\s*$/.test(text);
}
