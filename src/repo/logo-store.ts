/** Partners' logos, drawn safely and remembered by their bytes: an unchanged logo is never decoded twice. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Hub } from '#domain/hub.ts';
import type { LogoFile } from '#domain/partner.ts';
import { type Problem, sortProblems } from '#domain/problem.ts';
import {
  faultOfLogo,
  faultOfLogoSize,
  LOGO_FORMATS,
  LOGO_VERSION,
  type LogoFormat,
  type LogoResult,
} from '#images/logo-format.ts';
import { type LogoProcess, logoProcess } from './logo-process.ts';
import { packageRoot } from './package-root.ts';
import type { Source } from './source.ts';
import { storeBytes } from './store-bytes.ts';

/** Children at most; each decodes one logo at a time. */
const MAX_CHILDREN = 4;
const children: readonly LogoProcess[] = Array.from(
  { length: Math.min(availableParallelism(), MAX_CHILDREN) },
  logoProcess,
);

/** The logo as a square WebP. Bytes that can't be drawn are `ok: false`, and a Problem of `logoProblems`. */
export async function loadLogo(source: Source, { path: file, size }: LogoFile): Promise<LogoResult> {
  const tooLarge = faultOfLogoSize(size);
  if (tooLarge) return { ok: false, message: tooLarge };
  const bytes = source.read(file);
  const format = formatOf(file);
  const message = faultOfLogo(bytes, format);
  if (message) return { ok: false, message };
  const stored = storedPath(bytes, format);
  if (existsSync(stored)) return readStored(stored);
  const result = await idlest().draw({ bytes, format });
  if (result.ok) {
    // The drawing last: where it is, all of it is.
    storeBytes(lookPath(stored), new TextEncoder().encode(result.look));
    storeBytes(stored, result.webp);
  }
  return result;
}

function readStored(stored: string): LogoResult {
  const webp = new Uint8Array(readFileSync(stored));
  return { ok: true, webp, look: readFileSync(lookPath(stored), 'utf8') };
}

function lookPath(stored: string): string {
  return stored.replace(/\.webp$/, '.txt');
}

/** What each partner's logo looks like, by its path. Logos that can't be drawn are left out. */
export async function logoLooks(
  { partners }: Pick<Hub, 'partners'>,
  source: Source,
): Promise<Map<string, string>> {
  const logos = [...partners.values()].flatMap(({ logo }) => logo ?? []);
  const looks = await Promise.all(
    logos.map(async (logo) => {
      const result = await loadLogo(source, logo);
      return result.ok && result.look !== '' ? [[logo.path, result.look] as const] : [];
    }),
  );
  return new Map(looks.flat());
}

/** A Problem for each partner's logo that can't be drawn. */
export async function logoProblems(hub: Pick<Hub, 'partners'>, source: Source): Promise<Problem[]> {
  const logos = [...hub.partners.values()].flatMap(({ logo }) => logo ?? []);
  const problems = await Promise.all(
    logos.map(async (logo) => toProblem(logo, await loadLogo(source, logo))),
  );
  return sortProblems(problems.flat());
}

function toProblem({ path: file }: LogoFile, result: LogoResult): Problem[] {
  if (result.ok) return [];
  return [
    {
      check: 'logo',
      severity: 'error',
      place: { file },
      message: result.message,
      hint: 'Export the logo again as a plain SVG or PNG, at most 512 KB and 2048 pixels wide and high.',
    },
  ];
}

function formatOf(file: string): LogoFormat {
  const format = LOGO_FORMATS.find((known) => file.endsWith(`.${known}`));
  if (!format) throw new Error(`Not the name of a logo: ${file}`);
  return format;
}

function idlest(): LogoProcess {
  return children.reduce((best, child) => (child.waiting < best.waiting ? child : best));
}

/** Named by everything that decides the drawing: the bytes, our code, and the decoder, whose version is pinned. */
function storedPath(bytes: Uint8Array, format: LogoFormat): string {
  const key = createHash('sha256').update(`${LOGO_VERSION} ${decoderVersion()} ${format}\n`).update(bytes);
  return path.join(packageRoot(), '.cache/logos', `${key.digest('hex')}.webp`);
}

let knownVersion: string | undefined;
function decoderVersion(): string {
  const manifest = path.join(packageRoot(), 'package.json');
  knownVersion ??= String(JSON.parse(readFileSync(manifest, 'utf8')).dependencies.sharp);
  return knownVersion;
}
