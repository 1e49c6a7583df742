import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hub } from '#domain/hub.ts';
import { decodeIndex } from '#search/decode-index.ts';
import { decodeWhy } from '#search/decode-why.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { encodeWhy } from '#search/encode-why.ts';
import { toHundredths } from '#search/hundredths.ts';
import { createSearcher, type SearchRequest } from '#search/query.ts';
import { explain } from '#search/ranking.ts';
import { toRecords } from '#search/record.ts';
import { today } from '../builders.ts';
import { hubs } from './hubs.ts';

const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value));

function whyIn(hub: Hub) {
  const records = toRecords(hub, today);
  const index = decodeIndex(encodeIndex(records, hub));
  const searcher = createSearcher(index);
  const why = decodeWhy(overTheWire(encodeWhy(records, hub)));
  const whyOf = (id: number, request: SearchRequest) => why(id, searcher.matchParts(id, request));
  return { records, index, searcher, whyOf };
}

const requests: fc.Arbitrary<SearchRequest> = fc.record({
  query: fc.constantFrom('', 'planning', 'roadmaps lisbon', 'z', 'migration'),
  sort: fc.constant('best' as const),
  selections: fc
    .uniqueArray(
      fc.constantFrom(
        ['expertise', 'planning', 'training', 'migration'],
        ['kind', 'agency', 'consultant'],
        ['country', 'pt'],
        ['language', 'pt', 'en', 'ar'],
      ),
      { maxLength: 3 },
    )
    .map((chosen) => new Map(chosen.map(([key = '', ...values]): [string, string[]] => [key, values]))),
});

test('DIR-11: the terms that are shown add up to the score by which the order sorts', () => {
  fc.assert(
    fc.property(hubs, requests, (hub, request) => {
      const { searcher, whyOf } = whyIn(hub);
      const totals = searcher.search(request).ids.map((id) => {
        const { terms, total } = whyOf(id, request);
        expect(terms.reduce((sum, { points }) => sum + points, 0)).toBe(total);
        expect(terms.every(({ points, most }) => points >= 0 && points <= most)).toBe(true);
        return total;
      });
      expect(totals).toEqual([...totals].sort((a, b) => b - a));
    }),
    { numRuns: 300 },
  );
});

test('DIR-11: equals in the total stand in the order of the published ranking', () => {
  fc.assert(
    fc.property(hubs, requests, (hub, request) => {
      const { searcher, whyOf } = whyIn(hub);
      const { ids } = searcher.search(request);
      const expected = [...ids].sort((a, b) => whyOf(b, request).total - whyOf(a, request).total || a - b);
      expect(ids).toEqual(expected);
    }),
  );
});

test('DIR-11: the browser is told the same terms that the ranking computes', () => {
  fc.assert(
    fc.property(hubs, (hub) => {
      const { records, whyOf } = whyIn(hub);
      const nothing = { query: '', selections: new Map(), sort: 'best' } as const;
      for (const { id, slug, points } of records) {
        const partner = hub.partners.get(slug);
        const terms = partner ? explain(partner, hub, today) : [];
        const why = whyOf(id, nothing);
        expect(why.total).toBe(points);
        expect(why.terms).toEqual(
          terms.map(({ signal, weight, measure }) => ({
            signal,
            points: toHundredths(weight * measure),
            most: toHundredths(weight),
          })),
        );
      }
    }),
  );
});

test('tells how well each thing that was asked for is met', () => {
  fc.assert(
    fc.property(hubs, requests, (hub, request) => {
      const { searcher } = whyIn(hub);
      const asked = [...(request.query ? ['q'] : []), ...request.selections.keys()];
      for (const id of searcher.search(request).ids.slice(0, 3)) {
        const parts = searcher.matchParts(id, request);
        expect(parts.map(({ key }) => key)).toEqual(asked);
        expect(parts.every(({ measure }) => measure > 0 && measure <= 1)).toBe(true);
      }
    }),
  );
});
