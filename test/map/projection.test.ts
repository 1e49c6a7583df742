import { geoNaturalEarth1 } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameAround, toView, VIEW, WORLD_FRAME } from '#map/frame.ts';
import { MIDDLE, ORIGIN, project, SCALE } from '#map/projection.ts';

const latitudes = fc.double({ min: -56, max: 83, noNaN: true });
const longitudes = fc.double({ min: -160, max: 178, noNaN: true });
/** Short of the poles and of the edge of the map, where a rounding turns one side into the other. */
const anywhere = fc.tuple(
  fc.double({ min: -89, max: 89, noNaN: true }),
  fc.double({ min: -168.5, max: 190.5, noNaN: true }),
);
const places = fc
  .tuple(latitudes, longitudes)
  .map(([latitude, longitude]) => project({ latitude, longitude }));

const BERLIN = project({ latitude: 52.52, longitude: 13.41 });
const LISBON = project({ latitude: 38.72, longitude: -9.14 });

describe('the projection', () => {
  test('puts every place where the projection of the outlines puts it', () => {
    const outlines = geoNaturalEarth1().rotate([-MIDDLE, 0]).scale(SCALE).translate([ORIGIN.x, ORIGIN.y]);
    fc.assert(
      fc.property(anywhere, ([latitude, longitude]) => {
        const [x = 0, y = 0] = outlines([longitude, latitude]) ?? [];
        const point = project({ latitude, longitude });
        expect(point.x).toBeCloseTo(x, 0);
        expect(point.y).toBeCloseTo(y, 0);
      }),
    );
  });

  test.each([
    ['Berlin', 52.52, 13.41, 396, 78],
    ['New York', 40.71, -74.01, 215, 108],
    ['Santiago', -33.45, -70.67, 217, 302],
    ['Wellington', -41.29, 174.78, 730, 322],
    ['Honolulu', 21.31, -157.86, 19, 159],
  ])('knows %s', (_, latitude, longitude, x, y) => {
    const point = project({ latitude, longitude });
    expect([Math.round(point.x), Math.round(point.y)]).toEqual([x, y]);
  });

  test('puts every inhabited place on the map', () => {
    fc.assert(
      fc.property(places, ({ x, y }) => {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(VIEW.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(VIEW.height);
      }),
    );
  });

  test('draws north above south and west left of east', () => {
    expect(BERLIN.y).toBeLessThan(LISBON.y);
    expect(LISBON.x).toBeLessThan(BERLIN.x);
  });
});

describe('a frame', () => {
  test('of the world changes nothing', () => {
    expect(toView(WORLD_FRAME, BERLIN)).toEqual(BERLIN);
    expect(frameAround([])).toEqual(WORLD_FRAME);
  });

  test('around places shows each of them, and nothing beyond the map of the world', () => {
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 9 }), (points) => {
        const frame = frameAround(points);
        expect(frame.zoom).toBeGreaterThanOrEqual(1);
        for (const point of points) {
          const { x, y } = toView(frame, point);
          expect(x).toBeGreaterThanOrEqual(-0.01);
          expect(x).toBeLessThanOrEqual(VIEW.width + 0.01);
          expect(y).toBeGreaterThanOrEqual(-0.01);
          expect(y).toBeLessThanOrEqual(VIEW.height + 0.01);
        }
        expect(Math.min(frame.x, frame.y)).toBeGreaterThanOrEqual(0);
        expect(frame.x + VIEW.width / frame.zoom).toBeLessThanOrEqual(VIEW.width + 0.01);
        expect(frame.y + VIEW.height / frame.zoom).toBeLessThanOrEqual(VIEW.height + 0.01);
      }),
    );
  });

  test('around one place stays far enough for coasts to be recognised', () => {
    expect(frameAround([BERLIN]).zoom).toBe(6);
  });
});
