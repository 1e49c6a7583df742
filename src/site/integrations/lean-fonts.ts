/** The default fonts without what no page shows: every visitor downloads them, so each glyph must earn its place. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { packageRoot } from '#repo/package-root.ts';
import { storeBytes } from '#repo/store-bytes.ts';

interface Face {
  readonly styleSheet: string;
  /** Weights that our style sheets use. */
  readonly weights: { readonly min: number; readonly max: number };
  /** Without shapes that only font features call up. The text needs its tabular figures, headings need none. */
  readonly plain: boolean;
}

const FACES: readonly Face[] = [
  {
    styleSheet: '@fontsource-variable/bricolage-grotesque/wght.css',
    weights: { min: 400, max: 800 },
    plain: true,
  },
  {
    styleSheet: '@fontsource-variable/instrument-sans/wght.css',
    weights: { min: 400, max: 700 },
    plain: false,
  },
];
/** Raise it when the cut changes: it names the files that are kept. */
const VERSION = 1;
const FACE = /url\(\.\/(?<file>[^)]+)\)[^}]*unicode-range:\s*(?<range>[^;}]+)/g;

/** `@font-face` rules of both fonts, their files cut and kept below `.cache/fonts/` of the program. */
export async function leanFontFaces(): Promise<string> {
  return (await Promise.all(FACES.map(facesOf))).join('\n');
}

async function facesOf({ styleSheet, ...cut }: Face): Promise<string> {
  const source = fileURLToPath(import.meta.resolve(styleSheet));
  let css = readFileSync(source, 'utf8');
  for (const { groups } of [...css.matchAll(FACE)]) {
    const { file = '', range = '' } = groups ?? {};
    const lean = await leanFile(path.join(path.dirname(source), file), charactersOf(range), cut);
    // From the program's folder, as the bundler reads an address that begins with a slash.
    css = css.replace(`./${file}`, `/${path.relative(packageRoot(), lean).replaceAll('\\', '/')}`);
  }
  return css;
}

async function leanFile(
  file: string,
  characters: string,
  { weights, plain }: Omit<Face, 'styleSheet'>,
): Promise<string> {
  const bytes = readFileSync(file);
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, weights, plain]))
    .update(bytes);
  const digest = key.digest('hex').slice(0, 12);
  const kept = path.join(packageRoot(), '.cache/fonts', `${path.parse(file).name}-${digest}.woff2`);
  if (!existsSync(kept)) {
    const options = {
      targetFormat: 'woff2',
      variationAxes: { wght: weights },
      noLayoutClosure: plain,
    } as const;
    storeBytes(kept, await subsetFont(bytes, characters, options));
  }
  return kept;
}

/** `U+0100-02BA,U+1E00` → the characters themselves. */
function charactersOf(range: string): string {
  return range
    .split(',')
    .map((part) => {
      const [first = Number.NaN, last = first] = part
        .trim()
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(
        '',
      );
    })
    .join('');
}
