import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { frameAround, type Point, VIEW, WORLD_FRAME } from '#map/frame.ts';
import { DOT_STEP, landDots } from '#map/land.ts';
import { project } from '#map/projection.ts';

const world = dotsOf(landDots(WORLD_FRAME));

function dotsOf(d: string): Point[] {
  return [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Math.floor(Number(length) / DOT_STEP) + 1 }, (_, at) => ({
      x: Number(x) + at * DOT_STEP,
      y: Number(y),
    })),
  );
}

function isLand(latitude: number, longitude: number): boolean {
  const { x, y } = project({ latitude, longitude });
  return world.some((dot) => Math.hypot(dot.x - x, dot.y - y) < DOT_STEP * 0.75);
}

test.each([
  ['Kansas', 38.5, -98.4],
  ['Bavaria', 48.9, 11.5],
  ['the Sahara', 23, 10],
  ['Mato Grosso', -13, -55],
  ['the outback', -25, 133],
  ['Siberia', 62, 100],
])('there are dots in %s', (_, latitude, longitude) => {
  expect(isLand(latitude, longitude)).toBe(true);
});

test.each([
  ['the Atlantic', 30, -45],
  ['the Pacific', 0, -130],
  ['the Indian Ocean', -20, 80],
  ['Antarctica', -80, 60],
])('there are none in %s', (_, latitude, longitude) => {
  expect(isLand(latitude, longitude)).toBe(false);
});

test('each dot lies in the view box, and none is drawn twice', () => {
  expect(world.length).toBeGreaterThan(800);
  expect(new Set(world.map(({ x, y }) => `${x} ${y}`)).size).toBe(world.length);
  expect(world.filter(({ x, y }) => x < 0 || y < 0 || x > VIEW.width || y > VIEW.height)).toEqual([]);
});

test('MAP-3: the land weighs about a kilobyte', () => {
  expect(gzipSync(landDots(WORLD_FRAME)).length).toBeLessThan(1100);
});

test('an area seen closer has dots as dense as the world, in other places', () => {
  const iberia = landDots(
    frameAround([project({ latitude: 38.7, longitude: -9.1 }), project({ latitude: 41.4, longitude: 2.2 })]),
  );
  const dots = dotsOf(iberia);
  expect(dots.length).toBeGreaterThan(200);
  expect(Math.max(...dots.map(({ x }) => x))).toBeLessThanOrEqual(VIEW.width);
  expect(gzipSync(iberia).length).toBeLessThan(1500);
});

test('is drawn alike each time', () => {
  expect(landDots({ ...WORLD_FRAME })).toBe(landDots(WORLD_FRAME));
});
