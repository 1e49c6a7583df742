/**
 * The picture that stands for the site where its pages are shared: the program's seal on its own colours. It holds no
 * text, since no text is drawn alike on every machine without fonts of its own.
 */
import sharp from 'sharp';
import { MIRROR, type SealShape, sealShapes } from '#lib/seal.ts';

/** As Open Graph asks. */
export const CARD = { width: 1_200, height: 630 } as const;

/** CSS colours. */
export interface CardColours {
  readonly ground: string;
  readonly engrave: string;
  readonly brand: string;
}

/** The card as PNG. The same name and colours give the same bytes. */
export async function renderSharingCard(name: string, colours: CardColours): Promise<Buffer<ArrayBuffer>> {
  return sharp(Buffer.from(toSvg(name, colours)))
    .png({ palette: true })
    .toBuffer();
}

function toSvg(name: string, { ground, engrave, brand }: CardColours): string {
  const { width, height } = CARD;
  const shapes = sealShapes(name, 'braided', true);
  const seal = (x: number, scale: number, opacity: number) =>
    `<g transform="translate(${x} ${height / 2}) scale(${scale})" opacity="${opacity}">${shapes.map((shape) => draw(shape, engrave, brand)).join('')}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/>${seal(width * 1.04, 10, 0.35)}${seal(width * 0.34, 5, 1)}<rect y="${height - 14}" width="${width}" height="14" fill="${brand}"/></svg>`;
}

function draw({ part, d, r, dash, turns }: SealShape, engrave: string, brand: string): string {
  const ink = part === 'ring' ? brand : engrave;
  const pen = `fill="none" stroke="${ink}" stroke-width="${part === 'ring' ? 0.7 : 0.35}"`;
  return turns
    .map((turn) =>
      d
        ? ['', MIRROR].map((half) => `<path d="${d}" ${pen} transform="rotate(${turn}) ${half}"/>`).join('')
        : `<circle r="${r}" ${pen}${dash ? ` stroke-dasharray="${dash}"` : ''}/>`,
    )
    .join('');
}
