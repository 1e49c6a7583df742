import type { Hub } from '#domain/hub.ts';
import { count } from '#lib/count.ts';
import { toIsoDate } from '#lib/dates.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { loadWhereabouts } from '#repo/whereabouts.ts';
import { decodeIndex } from '#search/decode-index.ts';
import { decodeWhy, type Why } from '#search/decode-why.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { encodeWhy } from '#search/encode-why.ts';
import { FACETS } from '#search/facets.ts';
import type { MatchPart } from '#search/plan.ts';
import { createSearcher, type SearchRequest, type SearchResult } from '#search/query.ts';
import { type SearchRecord, toRecords } from '#search/record.ts';
import type { Relaxation } from '#search/relax.ts';
import { type Command, Misuse, type Option } from '../command.ts';
import { toSearchRequest, wholeNumber } from '../search-request.ts';

const SHOWN = 10;

/** `hub search`: finds partners as the directory does, and tells of each why it stands where it stands. */
export const search: Command = {
  name: 'search',
  summary: 'Find partners as the directory does, and say why.',
  words: 'WORDS',
  options: {
    ...Object.fromEntries(FACETS.map(({ key }) => [key, facetOption(key)])),
    near: { type: 'string', value: 'CITY', help: 'Only partners around a city that some partner names.' },
    km: { type: 'string', value: 'N', help: 'How far around. Default: 100.' },
    overlap: { type: 'string', value: 'HOURS', help: 'Least shared hours from nine to five.' },
    zone: {
      type: 'string',
      value: 'ZONE',
      help: 'Your time zone, as `Europe/Lisbon`. Default: that of this machine.',
    },
    sort: { type: 'string', value: 'ORDER', help: 'best, name, soonest or newest. Default: best.' },
    top: { type: 'string', value: 'N', help: `Partners that are shown. Default: ${SHOWN}.` },
    json: { type: 'boolean', help: 'Print partners, terms and ways out as JSON.' },
  },
  async run(options, { root, now, out }) {
    const { hub } = await loadHub(diskSource(root));
    const today = toIsoDate(now);
    const finder = await createFinder(hub, today);
    refuseUnusedFacets(options, finder.keys);
    const found = finder.find(
      toSearchRequest(options, finder.index, now),
      wholeNumber(options, 'top', 10_000) ?? SHOWN,
    );
    if (options['json']) out(JSON.stringify(toJson(found), undefined, 2));
    else out(format(found));
    return found.total > 0 ? 0 : 1;
  },
};

function facetOption(key: string): Option {
  return { type: 'string', value: 'VALUE,…', help: `Only partners with one of these values of \`${key}\`.` };
}

interface Found {
  readonly total: number;
  readonly corrections: SearchResult['corrections'];
  readonly best: readonly Place[];
  /** When there is nobody. */
  readonly ways: readonly Relaxation[];
}

interface Place {
  readonly record: SearchRecord;
  readonly why: Why;
  readonly parts: readonly MatchPart[];
}

async function createFinder(hub: Hub, today: string) {
  const records = toRecords(hub, today);
  const { factsOf } = await loadWhereabouts();
  const index = decodeIndex(encodeIndex(records, hub, factsOf));
  const searcher = createSearcher(index);
  const whyOf = decodeWhy(encodeWhy(records, hub));
  return {
    index,
    keys: [...index.facets.keys()],
    find(request: SearchRequest, top: number): Found {
      const { ids, corrections } = searcher.search(request);
      const best = ids.slice(0, top).flatMap((id): Place[] => {
        const record = records[id];
        const parts = searcher.matchParts(id, request);
        return record ? [{ record, parts, why: whyOf(id, parts) }] : [];
      });
      const ways = ids.length > 0 ? [] : searcher.relax(request);
      return { total: ids.length, corrections, best, ways };
    },
  };
}

/** A filter that the hub does not have would be passed over in silence. */
function refuseUnusedFacets(options: Readonly<Record<string, unknown>>, keys: readonly string[]): void {
  const unused = FACETS.find(({ key }) => options[key] !== undefined && !keys.includes(key));
  if (unused) throw new Misuse(`Nobody in this hub has a value of --${unused.key}`);
}

function format({ total, corrections, best, ways }: Found): string {
  const taken = corrections.map(({ typed, used }) => `"${typed}" was taken for "${used}"`);
  const head = total > 0 ? count(total, 'partner') : 'Nobody meets all of this.';
  const out = ways.map(
    ({ removals, count: number }) =>
      `  without ${removals.map(toText).join(' and ')}: ${count(number, 'partner')}`,
  );
  return [...taken, head, ...best.map((place, at) => formatPlace(place, at + 1)), ...out].join('\n');
}

/** A partner with all terms of its sum. */
function formatPlace(
  { record: { card, slug }, why: { terms, total }, parts }: Place,
  number: number,
): string {
  const asked = parts.map(({ key, measure }) => `${key} ${measure.toFixed(2)}`).join(', ');
  return [
    `${number}. ${card.name} (${slug})  ${inPoints(total)}`,
    ...terms.map(({ signal, points, most }) => {
      const detail = signal === 'match' && asked ? `  (${asked})` : '';
      return `   +${inPoints(points).padEnd(6)}${signal} of ${most / 100}${detail}`;
    }),
  ].join('\n');
}

function toText({ key, values }: Relaxation['removals'][number]): string {
  return key === 'q' ? 'the words' : [key, values.join(',')].join(' ').trim();
}

/** The stable shape of `search --json`; points with two decimals. */
function toJson({ total, corrections, best, ways }: Found) {
  return {
    total,
    corrections,
    partners: best.map(({ record, why, parts }) => ({
      partner: record.slug,
      name: record.card.name,
      points: why.total / 100,
      terms: why.terms.map(({ signal, points, most }) => ({
        signal,
        points: points / 100,
        most: most / 100,
      })),
      match: Object.fromEntries(parts.map(({ key, measure }) => [key, measure])),
    })),
    waysOut: ways.map(({ removals, count: number }) => ({ without: removals, count: number })),
  };
}

function inPoints(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}
