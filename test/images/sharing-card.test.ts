import sharp from 'sharp';
import { expect, test } from 'vitest';
import { CARD, renderSharingCard } from '#images/sharing-card.ts';
import { toHex } from '#theme/hex.ts';

const colours = { ground: '#f6faf8', engrave: '#4f9478', brand: '#0a5c43' };

test('GLO-12: the picture of the site is 1200 by 630 and below 300 KB', async () => {
  const png = await renderSharingCard('Orrery Partners', colours);
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...CARD });
  expect(png.length).toBeLessThan(300 * 1_024);
});

test('the same name gives the same bytes, another one another seal', async () => {
  const [one, same, other] = await Promise.all(
    ['Orrery Partners', 'Orrery Partners', 'Meridian'].map((name) => renderSharingCard(name, colours)),
  );
  expect(one?.equals(same ?? Buffer.alloc(0))).toBe(true);
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
});

test('writes colours as renderers of pictures read them', () => {
  expect(toHex({ l: 1, c: 0, h: 0 })).toBe('#ffffff');
  expect(toHex({ l: 0.415, c: 0.088, h: 163 })).toMatch(/^#[0-9a-f]{6}$/);
});
