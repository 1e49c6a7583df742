/** The gold briefs, and how well the matcher does on them over this repository's own hub. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { loadTowns } from '#repo/towns.ts';
import { cityId } from '#search/city.ts';
import { decodeIndex } from '#search/decode-index.ts';
import { encodeCards } from '#search/encode-cards.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { createMatcher, type Matcher } from '#search/match/matcher.ts';
import type { Need } from '#search/match/need.ts';
import { createBriefReader } from '#search/match/parse-brief.ts';
import { toRecords } from '#search/record.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TODAY = '2026-11-27';

interface GoldBudget {
  readonly currency: string;
  readonly from?: number;
  readonly to?: number;
}

export interface GoldBrief {
  readonly id: string;
  readonly text: string;
  /** Slugs, any of which should be among the first three; none: nobody fits. */
  readonly wanted: readonly string[];
  readonly needs?: Readonly<Record<string, readonly string[] | GoldBudget | string>>;
}

/** One half of the set: `tuning` may be looked at, `held-out` only counted. */
export function goldBriefs(half: 'tuning' | 'held-out'): GoldBrief[] {
  const writers = half === 'tuning' ? ['a', 'b', 'c', 'd'] : ['a', 'b', 'c'];
  return writers.flatMap((writer): GoldBrief[] =>
    parse(readFileSync(path.join(ROOT, `test/fixtures/briefs/${half}-${writer}.yml`), 'utf8')),
  );
}

export interface GoldHub {
  readonly matcher: Matcher;
  readonly slugs: readonly string[];
  read(text: string): Need[];
}

/** This repository's hub on the day of the briefs. */
export async function goldHub(): Promise<GoldHub> {
  const { hub } = await loadHub(diskSource(ROOT));
  const records = toRecords(hub, TODAY);
  const index = decodeIndex(encodeIndex(records, hub));
  const cards = encodeCards(records, hub);
  const read = createBriefReader(index, cards, { towns: await loadTowns(), phrases: hub.phrases });
  return {
    matcher: createMatcher(index, cards, TODAY),
    slugs: records.map(({ slug }) => slug),
    read: (text) => read(text, TODAY),
  };
}

export interface Rates {
  /** Briefs of which a wanted partner is among the first three. */
  readonly top: Count;
  /** Needs that a reader would name, and the parser found. */
  readonly needs: Count;
  /** Briefs that nobody fits and that have a good match nevertheless. */
  readonly misled: number;
}

interface Count {
  readonly hits: number;
  readonly all: number;
}

export function rateOf({ hits, all }: Count): number {
  return hits / all;
}

export function percent(count: Count): string {
  return `${(100 * rateOf(count)).toFixed(1)} % (${count.hits} of ${count.all})`;
}

export function measure(briefs: readonly GoldBrief[], hub: GoldHub): Rates {
  const answered = briefs.filter(({ wanted }) => wanted.length > 0);
  const facts = briefs.flatMap((brief) => {
    const needs = hub.read(brief.text);
    return wantedNeeds(brief).map(([kind, value]) => needs.some((need) => isMet(need, kind, value)));
  });
  return {
    top: { hits: answered.filter((brief) => isOnTop(brief, hub)).length, all: answered.length },
    needs: { hits: facts.filter(Boolean).length, all: facts.length },
    misled: briefs.filter(({ wanted, text }) => wanted.length === 0 && hasGoodMatch(text, hub)).length,
  };
}

function isOnTop({ text, wanted }: GoldBrief, { matcher, slugs, read }: GoldHub): boolean {
  const first = matcher.rank(read(text)).matches.slice(0, 3);
  return first.some(({ id }) => wanted.includes(slugs[id] ?? ''));
}

function hasGoodMatch(text: string, { matcher, read }: GoldHub): boolean {
  return matcher.rank(read(text)).good.length > 0;
}

function wantedNeeds({ needs = {} }: GoldBrief): [kind: string, value: string][] {
  return Object.entries(needs).flatMap(([kind, given]): [string, string][] => {
    if (typeof given === 'string') return [[kind, `${given}-01`]];
    if ('currency' in given) return [[kind, `${given.currency}:${given.from ?? ''}-${given.to ?? ''}`]];
    return given.map((value) => [kind, value]);
  });
}

function isMet(need: Need, kind: string, value: string): boolean {
  if (need.kind !== kind) return false;
  return need.value === (kind === 'city' ? cityId(value, need.value.slice(-2).toUpperCase()) : value);
}
