/** What may be a logo at all, judged by its first bytes and its size: safe to do without a child process. */
import { BYTE_LIMITS } from '#domain/byte-limits.ts';

export const LOGO_FORMATS = ['svg', 'png', 'jpg', 'webp'] as const;
export type LogoFormat = (typeof LOGO_FORMATS)[number];

/** Raised when `renderLogo` draws the same bytes otherwise, so that stored drawings are made again. */
export const LOGO_VERSION = 2;

export type LogoResult =
  | {
      readonly ok: true;
      readonly webp: Uint8Array<ArrayBuffer>;
      /** What it looks like, in hexadecimal digits, to be compared with other logos; empty without contrast. */
      readonly look: string;
    }
  | { readonly ok: false; readonly message: string };

/** What may stand before the root element of an SVG: at most one of these at a time, so that no input is slow. */
const PROLOGUE = [
  { opens: '<?xml', closes: '?>' },
  { opens: '<!--', closes: '-->' },
  { opens: '<!DOCTYPE svg', closes: '>' },
] as const;

/** Bytes with which a file of the format starts, as Latin-1 text, by their offset. */
const STARTS: Readonly<
  Record<Exclude<LogoFormat, 'svg'>, readonly (readonly [offset: number, text: string])[]>
> = {
  png: [[0, '\x89PNG\r\n\x1A\n']],
  jpg: [[0, '\xFF\xD8\xFF']],
  webp: [
    [0, 'RIFF'],
    [8, 'WEBP'],
  ],
};

/** Says why the bytes can't be an image of the format that the file's name promises; `undefined` when they can. */
export function faultOfLogo(bytes: Uint8Array, format: LogoFormat): string | undefined {
  const tooLarge = faultOfLogoSize(bytes.length);
  if (tooLarge) return tooLarge;
  if (format === 'svg' && Buffer.from(bytes).includes('<!ENTITY'))
    // Entities are how a small file becomes a large one; no drawing needs them.
    return 'Unexpected `<!ENTITY`, expected an SVG without entities';
  if (startsAs(bytes, format)) return undefined;
  const found = LOGO_FORMATS.find((other) => startsAs(bytes, other));
  const what = found ? `${found.toUpperCase()} image` : 'content';
  return `Unexpected ${what}, expected ${format.toUpperCase()} as the file name says`;
}

export function faultOfLogoSize(size: number): string | undefined {
  if (size <= BYTE_LIMITS.logo) return undefined;
  return `Unexpected size \`${size}\` bytes, expected at most \`${BYTE_LIMITS.logo}\``;
}

function startsAs(bytes: Uint8Array, format: LogoFormat): boolean {
  if (format !== 'svg') {
    const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
    return STARTS[format].every(([offset, text]) => start.startsWith(text, offset));
  }
  return /^<svg[\s>/]/.test(withoutPrologue(Buffer.from(bytes).toString('utf8')));
}

function withoutPrologue(text: string): string {
  let rest = text.replace(/^\uFEFF/, '').trimStart();
  for (;;) {
    const part = PROLOGUE.find(({ opens }) => rest.startsWith(opens));
    const end = part ? rest.indexOf(part.closes) : -1;
    if (!part || end < 0) return rest;
    rest = rest.slice(end + part.closes.length).trimStart();
  }
}
