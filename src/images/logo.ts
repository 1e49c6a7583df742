/**
 * A partner's logo, decoded and drawn anew. Decoders of strangers' bytes may hang, swell or break: outside of tests
 * only `repo/logo-worker.ts` calls this, in a process of its own.
 */
import sharp, { type Sharp } from 'sharp';
import { lookOf } from './logo-look.ts';
import { faultOfLogo, type LogoFormat, type LogoResult } from './logo-format.ts';

/** Pixels of a side: sharp on a profile, also on a dense screen. */
const LOGO_SIZE = 256;
const MAX_SIDE = 2_048;
const LIMITS = { limitInputPixels: MAX_SIDE ** 2, failOn: 'error' } as const;
/** Dots per inch at which librsvg takes an SVG's own pixels as they are, and the least that it can be told. */
const NOMINAL_DENSITY = 72;
const MIN_DENSITY = 1;

// A logo is drawn once, so nothing is worth keeping; one thread each bounds the memory.
sharp.cache(false);
sharp.concurrency(1);
// Of the many formats that libvips reads, only these, and only from memory: nothing names a file or an address.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadSvgBuffer',
  ],
});

/** The logo inside a transparent square, as WebP without metadata. The same bytes give the same bytes. */
export async function renderLogo(
  bytes: Uint8Array,
  format: LogoFormat,
  size: number = LOGO_SIZE,
): Promise<LogoResult> {
  const message = faultOfLogo(bytes, format);
  if (message) return { ok: false, message };
  try {
    const image = format === 'svg' ? await openSvg(bytes, size) : sharp(bytes, LIMITS).autoOrient();
    const webp = await image
      .resize(size, size, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
      .webp({ quality: 90, alphaQuality: 100, effort: 4, smartSubsample: true })
      .toBuffer();
    return { ok: true, webp, look: await lookOf(webp) };
  } catch (error) {
    return { ok: false, message: describe(error, format) };
  }
}

/** An SVG has no pixels of its own: it is drawn at the size that is wanted. */
async function openSvg(bytes: Uint8Array, size: number): Promise<Sharp> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const density = (NOMINAL_DENSITY * size) / Math.max(width, height);
  if (density < MIN_DENSITY) throw new Error('exceeds pixel limit');
  return sharp(bytes, { ...LIMITS, density });
}

/** The decoder's own words may quote the file, so none of them is repeated. */
function describe(error: unknown, format: LogoFormat): string {
  if (error instanceof Error && error.message.includes('pixel limit'))
    return `Unexpected number of pixels, expected at most \`${MAX_SIDE} × ${MAX_SIDE}\``;
  return `Unreadable ${format.toUpperCase()} image`;
}
