/** Pictures for tests, honest and hostile, made by hand so that nothing hostile lies in the repository. */
import { crc32, deflateSync } from 'node:zlib';

const XMLNS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** An SVG of 100 by 100 around some elements. */
export function anSvg(inside: string, attributes = 'width="100" height="100"'): Buffer {
  return Buffer.from(`<svg ${XMLNS} ${attributes}>${inside}</svg>`);
}

/** A black PNG of any size, with further chunks before its end. One bit a pixel unless it has colour. */
export function aPng(
  { width = 8, height = 8, colour = false }: { width?: number; height?: number; colour?: boolean } = {},
  ...chunks: Buffer[]
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = colour ? 8 : 1;
  header[9] = colour ? 6 : 0;
  const row = (colour ? 4 * width : Math.ceil(width / 8)) + 1;
  const pixels = deflateSync(Buffer.alloc(row * height), { level: 9 });
  const start = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');
  return Buffer.concat([
    start,
    aChunk('IHDR', header),
    ...chunks,
    aChunk('IDAT', pixels),
    aChunk('IEND', Buffer.alloc(0)),
  ]);
}

export function aChunk(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}

/** References in references: ten to the thirteenth squares in 3 KB. */
export function useBomb(): Buffer {
  const levels = Array.from({ length: 13 }, (_, index) => {
    const uses = `<use xlink:href="#g${index}"/>`.repeat(10);
    return `<g id="g${index + 1}">${uses}</g>`;
  });
  return anSvg(`<defs><rect id="g0" width="1" height="1"/>${levels.join('')}</defs><use xlink:href="#g13"/>`);
}

/** Filters on filters: some twenty seconds of honest work in 3 KB, which no counter in the decoder stops. */
export function filterBomb(): Buffer {
  const steps = '<feMorphology operator="dilate" radius="100"/>'.repeat(60);
  return anSvg(`<filter id="f">${steps}</filter><rect width="100" height="100" filter="url(#f)"/>`);
}

/** A picture inside the picture: 324 MB of pixels in 420 KB, past every limit on the outer one. */
export function nestedBomb(): Buffer {
  const png = aPng({ width: 9000, height: 9000, colour: true }).toString('base64');
  return anSvg(`<image width="100" height="100" xlink:href="data:image/png;base64,${png}"/>`);
}
