/** Records → the file that tells why a partner stands where it stands; the inverse is `decode-why.ts`. */
import type { Hub } from '#domain/hub.ts';
import { encodeColumn, stampOf } from './encode-index.ts';
import type { SearchWhy } from './index-format.ts';
import type { SearchRecord } from './record.ts';

export function encodeWhy(records: readonly SearchRecord[], { ranking }: Hub): SearchWhy {
  const pointsOf = ({ terms }: SearchRecord, at: number) => Math.round((terms[at]?.points ?? 0) * 100);
  return {
    stamp: stampOf(records),
    signals: ranking.signals.map(({ id, weight }, at) => ({
      id,
      weight,
      ...(id === 'match' ? {} : { points: encodeColumn(records.map((one) => String(pointsOf(one, at)))) }),
    })),
  };
}
