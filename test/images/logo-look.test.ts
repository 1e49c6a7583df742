import sharp from 'sharp';
import { expect, test } from 'vitest';
import { renderLogo } from '#images/logo.ts';

const svg = (body: string, size = 100) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="${size}" height="${size}">${body}</svg>`;
const house =
  '<path d="M10 50 50 10 90 50V90H10Z" fill="#174"/><rect x="40" y="60" width="20" height="30" fill="#fff"/>';
const moon = '<circle cx="50" cy="50" r="40" fill="#317"/><circle cx="68" cy="40" r="32" fill="#fff"/>';

async function look(bytes: Uint8Array | string, format: 'svg' | 'png' | 'jpg' = 'svg'): Promise<string> {
  const result = await renderLogo(Buffer.from(bytes), format);
  if (!result.ok) throw new Error(result.message);
  return result.look;
}

function distance(a: string, b: string): number {
  const bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  return bits.toString(2).replaceAll('0', '').length;
}

test('a copy in another size, format or colour looks the same', async () => {
  const original = await look(svg(house));
  const png = await sharp(Buffer.from(svg(house, 700)))
    .png()
    .toBuffer();
  const jpg = await sharp(Buffer.from(svg(house, 90)))
    .flatten({ background: '#fff' })
    .jpeg({ quality: 60 })
    .toBuffer();
  expect(original).toMatch(/^[0-9a-f]{64}$/);
  expect(distance(original, await look(png, 'png'))).toBeLessThanOrEqual(20);
  expect(
    distance(await look(svg(`<rect width="100" height="100" fill="#fff"/>${house}`)), await look(jpg, 'jpg')),
  ).toBeLessThanOrEqual(20);
});

test('another drawing looks different', async () => {
  expect(distance(await look(svg(house)), await look(svg(moon)))).toBeGreaterThan(40);
});

test('an even picture looks like nothing', async () => {
  expect(await look(svg('<rect width="100" height="100" fill="#888"/>'))).toBe('');
});

test('white and black drawings without a ground are both seen', async () => {
  for (const colour of ['#fff', '#000']) expect(await look(svg(house.replace('#174', colour)))).not.toBe('');
});
