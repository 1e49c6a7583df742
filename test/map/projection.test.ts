import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameAround, toView, VIEW, WORLD_FRAME } from '#map/frame.ts';
import { project } from '#map/projection.ts';

const latitudes = fc.double({ min: -56, max: 83, noNaN: true });
const longitudes = fc.double({ min: -160, max: 178, noNaN: true });
const places = fc.tuple(latitudes, longitudes).map(([latitude, longitude]) => project(latitude, longitude));

/** Where the equator meets the middle of the map. */
const MIDDLE = 11;
const CENTRE = project(0, MIDDLE);

const BERLIN = project(52.52, 13.41);
const LISBON = project(38.72, -9.14);

describe('the projection', () => {
  test.each([
    ['Berlin', 52.52, 13.41],
    ['New York', 40.71, -74.01],
    ['Santiago', -33.45, -70.67],
    ['Wellington', -41.29, 174.78],
    ['Honolulu', 21.31, -157.86],
  ])('puts %s where its authors do', (_, latitude, longitude) => {
    const scale = (project(0, MIDDLE + 90).x - CENTRE.x) / published(0, 90).x;
    const expected = published(latitude, longitude - MIDDLE);
    const point = project(latitude, longitude);
    expect(point.x - CENTRE.x).toBeCloseTo(expected.x * scale, 0);
    expect(CENTRE.y - point.y).toBeCloseTo(expected.y * scale, 0);
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

/** The polynomials of Šavrič et al. (2011), "A Polynomial Equation for the Natural Earth Projection". */
function published(latitude: number, longitude: number): { x: number; y: number } {
  const [f, l] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return {
    x: l * (0.8707 - 0.131979 * f ** 2 - 0.013791 * f ** 4 + 0.003971 * f ** 10 - 0.001529 * f ** 12),
    y: f * (1.007226 + 0.015085 * f ** 2 - 0.044475 * f ** 6 + 0.028874 * f ** 8 - 0.005916 * f ** 10),
  };
}
