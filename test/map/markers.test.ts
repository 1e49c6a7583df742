import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VIEW } from '#map/frame.ts';
import { LAYER_WIDTHS, toMarkers } from '#map/markers.ts';
import { toWorldFile } from '#map/world-file.ts';

const aSpot = (x: number, y: number) => ({ x, y, count: 2, chain: ['city/a', 'world/'] });

test('MAP-2: every circle of every layer is 24 px wide or more, up to the width at which the next layer takes over', () => {
  for (const width of LAYER_WIDTHS) {
    const [marker] = toMarkers([aSpot(400, 180)], width);
    expect(((marker?.radius ?? 0) * 2 * width) / VIEW.width).toBeGreaterThanOrEqual(24);
  }
});

test('a name begins or ends at its circle near an edge, and stands below it at the top', () => {
  const anchors = [20, 400, 780].map((x) => toMarkers([aSpot(x, 200)], 390)[0]?.label.anchor);
  expect(anchors).toEqual(['start', 'middle', 'end']);
  fc.assert(
    fc.property(fc.nat(VIEW.width), fc.nat(VIEW.height), (x, y) => {
      const [marker] = toMarkers([aSpot(x, y)], 390);
      expect(marker?.label.y).toBeGreaterThan(0);
      expect(marker?.label.y).toBeLessThan(VIEW.height);
    }),
  );
});

test('the map file knows where countries are that lie somewhere, and the names of all parts of the world', () => {
  const file = toWorldFile(
    ['PT', 'HM'],
    (country) => (country === 'PT' ? { x: 350, y: 120 } : undefined),
    (code) => `area ${code}`,
  );
  expect(file.countries).toEqual({ PT: [350, 120] });
  expect(file.areas).toMatchObject({ europe: 'area 150', 'western-europe': 'area 155' });
  expect(file.land).toMatch(/^M\d/);
});
