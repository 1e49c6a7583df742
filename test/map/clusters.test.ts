import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cluster, clusterSpots, type Spot } from '#map/clusters.ts';
import { VIEW } from '#map/frame.ts';
import { project } from '#map/projection.ts';

const WIDTHS = [320, 390, 880];
const RUNS = { numRuns: 50 };

function spot(key: string, country: string, latitude: number, longitude: number, count = 1): Spot {
  const chain = [`city/${key}`, `country/${country}`, 'area/europe', 'world'];
  return { chain, count, ...project({ latitude, longitude }) };
}

const LISBON = spot('lisbon', 'pt', 38.72, -9.14, 2);
const PORTO = spot('porto', 'pt', 41.15, -8.61);
const BRAGA = spot('braga', 'pt', 41.55, -8.43);
const FARO = spot('faro', 'pt', 37.02, -7.93);
const KYIV = spot('kyiv', 'ua', 50.45, 30.52);
const BERLIN = spot('berlin', 'de', 52.52, 13.41);

/** Spots anywhere, in a tree of places three levels deep whose widest is the world. */
const someSpots: fc.Arbitrary<Spot[]> = fc
  .uniqueArray(
    fc.record({
      x: fc.double({ min: 0, max: VIEW.width, noNaN: true }),
      y: fc.double({ min: 0, max: VIEW.height, noNaN: true }),
      count: fc.integer({ min: 1, max: 400 }),
      city: fc.nat(999),
    }),
    { selector: ({ city }) => city, maxLength: 80, size: 'max' },
  )
  .map((all) =>
    all.map(({ city, ...rest }) => ({
      ...rest,
      chain: [`city/${city}`, `country/${city % 37}`, `area/${(city % 37) % 5}`, 'world'],
    })),
  );

function gapsOf(clusters: readonly Cluster[]): number[] {
  return clusters.flatMap((a, at) =>
    clusters.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius),
  );
}

describe.each(WIDTHS)('at %i px', (width) => {
  const px = VIEW.width / width;

  test('MAP-4: no two circles overlap, wherever the places are', () => {
    fc.assert(
      fc.property(someSpots, (spots) => {
        expect(gapsOf(clusterSpots(spots, width)).filter((gap) => gap < 0)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('MAP-2: each circle is 24 px wide or more, and lies wholly on the map', () => {
    fc.assert(
      fc.property(someSpots, (spots) => {
        for (const { x, y, radius } of clusterSpots(spots, width)) {
          expect((2 * radius) / px).toBeGreaterThanOrEqual(24);
          expect(x - radius).toBeGreaterThanOrEqual(0);
          expect(x + radius).toBeLessThanOrEqual(VIEW.width);
          expect(y - radius).toBeGreaterThanOrEqual(0);
          expect(y + radius).toBeLessThanOrEqual(VIEW.height);
        }
      }),
      RUNS,
    );
  });

  test('each partner is counted by the one circle of a place that it is in', () => {
    fc.assert(
      fc.property(someSpots, (spots) => {
        const clusters = clusterSpots(spots, width);
        for (const { key, count, places } of clusters) {
          const inside = spots.filter(({ chain }) => chain.includes(key));
          expect(count).toBe(inside.reduce((sum, one) => sum + one.count, 0));
          expect(places).toBe(inside.length);
        }
        const total = spots.reduce((sum, { count }) => sum + count, 0);
        expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      }),
      RUNS,
    );
  });
});

describe('circles', () => {
  const keysAt = (spots: readonly Spot[], width: number) => clusterSpots(spots, width).map(({ key }) => key);

  test('stand for cities where there is room', () => {
    expect(keysAt([LISBON, KYIV], 390)).toEqual(['city/lisbon', 'city/kyiv']);
  });

  test('move aside a little where that is enough', () => {
    expect(keysAt([LISBON, PORTO, KYIV], 700)).toEqual(['city/lisbon', 'city/kyiv', 'city/porto']);
  });

  test('stand for the country of cities that lie too close, and for no more than that', () => {
    expect(keysAt([LISBON, PORTO, BRAGA, FARO, KYIV], 390)).toEqual(['country/pt', 'city/kyiv']);
    const [portugal] = clusterSpots([LISBON, PORTO, BRAGA, FARO, KYIV], 390);
    expect(portugal).toMatchObject({ count: 5, places: 4 });
  });

  test('stand for a part of the world where countries lie too close', () => {
    expect(keysAt([LISBON, BERLIN, KYIV], 100)).toEqual(['area/europe']);
  });

  test('of more partners are larger', () => {
    const [lisbon, kyiv] = clusterSpots([KYIV, LISBON], 390);
    expect(lisbon?.radius).toBeGreaterThan(kyiv?.radius ?? 0);
  });

  test('stand at one of their places, never between them', () => {
    const [europe] = clusterSpots([LISBON, BERLIN, KYIV], 100);
    const [alone] = clusterSpots([BERLIN], 100);
    expect([europe?.key, europe?.x]).toEqual(['area/europe', alone?.x]);
  });

  test('of places that only the world holds together keep apart, however far they must move', () => {
    const abroad = [LISBON, PORTO, BRAGA, FARO].map(({ chain, ...rest }, at): Spot => ({
      ...rest,
      chain: [chain[0] ?? '', `area/${at}`, 'world'],
    }));
    expect(clusterSpots(abroad, 320)).toHaveLength(4);
  });

  test('are none without places', () => {
    expect(clusterSpots([], 390)).toEqual([]);
  });

  test('cannot be made of places that nothing holds together', () => {
    const islands = ['a', 'b', 'c', 'd'].map((key): Spot => ({ ...LISBON, chain: [key] }));
    expect(() => clusterSpots(islands, 100)).toThrow('holds both');
  });
});

test('thousands of cities keep apart, too', () => {
  const crowd = Array.from({ length: 3000 }, (_, at): Spot => ({
    chain: [`city/${at}`, `country/${at % 60}`, `area/${at % 6}`, 'world'],
    count: 1 + (at % 7),
    x: (at * 131) % VIEW.width,
    y: (at * 57) % VIEW.height,
  }));
  expect(gapsOf(clusterSpots(crowd, 390)).every((gap) => gap >= 0)).toBe(true);
});
