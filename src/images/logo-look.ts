/**
 * What a picture looks like, so that copies in another size or format are recognised.
 * Source: Krawetz, "Kind of like that" (2013): the difference hash, here of 16 rows of 17 points.
 */
import sharp from 'sharp';

const ROWS = 16;
const COLUMNS = 17;
/** Steps of grey between neighbours below which a picture is too even to be told from others. */
const CONTRAST = 4;
/** Steps of grey that a lossy format may add where there was none. */
const NOISE = 8;
/** Neither black nor white drawings vanish before it. */
const BACKGROUND = { r: 128, g: 128, b: 128 };

/** 256 points as 64 hexadecimal digits: whether each is clearly darker than its neighbour. Empty for an even picture. */
export async function lookOf(webp: Uint8Array): Promise<string> {
  const flat = await sharp(webp).flatten({ background: BACKGROUND }).png().toBuffer();
  // First what we put around it to make it square, then the ground that it came with.
  const drawing = await trim(await trim(flat));
  const grey = await sharp(drawing).greyscale().resize(COLUMNS, ROWS, { fit: 'fill' }).raw().toBuffer();
  return toDigits(grey);
}

function toDigits(grey: Uint8Array): string {
  let bits = '';
  let steps = 0;
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column + 1 < COLUMNS; column += 1) {
      const at = row * COLUMNS + column;
      const step = (grey[at + 1] ?? 0) - (grey[at] ?? 0);
      bits += step > NOISE ? '1' : '0';
      steps += Math.abs(step);
    }
  }
  if (steps / bits.length < CONTRAST) return '';
  return bits.replace(/.{4}/g, (four) => Number.parseInt(four, 2).toString(16));
}

/** Without an even frame in the colour of the corner; a picture of one colour stays. */
async function trim(image: Buffer): Promise<Buffer> {
  return sharp(image)
    .trim({ threshold: 40 })
    .toBuffer()
    .catch(() => image);
}
