/**
 * What the directory must answer, worked out partner by partner and word by word: slow, and too simple to be wrong. It reads
 * profiles and vocabularies itself and shares only definitions with the search: what folds to what, ids of cities, the terms
 * of the published ranking.
 */
import type { Hub } from '#domain/hub.ts';
import { isListed, type Partner } from '#domain/partner.ts';
import type { TaxonomyName } from '#domain/taxonomy.ts';
import { addDays } from '#lib/dates.ts';
import { countryName, languageName } from '#lib/intl.ts';
import { editDistance, fold } from '#lib/text.ts';
import { toEuros } from '#search/budget-bands.ts';
import { cityId } from '#search/city.ts';
import type { FindCity } from '#search/encode-index.ts';
import { FACETS } from '#search/facets.ts';
import { toHundredths } from '#search/hundredths.ts';
import type { SearchRequest } from '#search/query.ts';
import { explain } from '#search/ranking.ts';
import { toRecords } from '#search/record.ts';

/** One partner, read without the search. */
export interface SlowPartner {
  readonly slug: string;
  readonly name: string;
  /** By key of facet. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly points: number;
  readonly joined: string;
  readonly position: readonly [number, number] | undefined;
  readonly timeZone: string | undefined;
}

export interface SlowAnswer {
  readonly slugs: readonly string[];
  /** `facet value count`, for every value that somebody has. */
  readonly counts: readonly string[];
  readonly corrections: readonly string[];
  /** `key+key count`. */
  readonly ways: readonly string[];
}

/** Words worth looking up in labels: facets that the search box reads, and what a word is worth there. */
const WORTH: Readonly<Record<string, number>> = {
  expertise: 0.8,
  country: 0.7,
  city: 0.7,
  service: 0.6,
  industry: 0.6,
  region: 0.6,
  language: 0.6,
  kind: 0.6,
  certification: 0.6,
};
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

const TAXONOMIES: Readonly<Record<string, TaxonomyName>> = {
  expertise: 'expertise',
  service: 'services',
  industry: 'industries',
  region: 'regions',
  certification: 'certifications',
};

/** Listed partners in the published order, read from their files. */
export function readPartners(hub: Hub, today: string, findCity: FindCity): SlowPartner[] {
  const order = new Map(toRecords(hub, today).map(({ slug }, place) => [slug, place]));
  const listed = [...hub.partners.values()].filter(isListed);
  return listed
    .sort((a, b) => (order.get(a.slug) ?? 0) - (order.get(b.slug) ?? 0))
    .map((partner) => toSlow(partner, hub, today, findCity));
}

function toSlow(partner: Partner, hub: Hub, today: string, findCity: FindCity): SlowPartner {
  const { slug, profile, roster } = partner;
  const { base } = profile;
  const facts = base?.city ? findCity(base.country, base.city) : undefined;
  const cut = (degrees: number) => Math.round(degrees * 100) / 100;
  return {
    slug,
    name: profile.name,
    values: new Map(Object.entries(valuesOf(partner, hub, today)).map(([key, list]) => [key, new Set(list)])),
    points: explain(partner, hub, today).reduce((sum, { points }) => sum + Math.round(points * 100), 0),
    joined: (roster.joined ?? '').slice(0, 7),
    position: facts && [cut(facts.latitude), cut(facts.longitude)],
    timeZone: base?.timeZone ?? facts?.timeZone,
  };
}

function valuesOf(partner: Partner, hub: Hub, today: string): Record<string, readonly string[]> {
  const { profile, roster, tier } = partner;
  const { base } = profile;
  const passed = (roster.certifications ?? []).filter(
    ({ on, until = today }) => on <= today && today <= until,
  );
  const city = cityId(base?.city ?? '', base?.country ?? '');
  return {
    expertise: widened(profile.expertise, 'expertise', hub),
    service: widened(profile.services, 'services', hub),
    industry: widened(profile.industries, 'industries', hub),
    region: widened(profile.regions, 'regions', hub),
    certification: widened(
      passed.map(({ id }) => id),
      'certifications',
      hub,
    ),
    country: base ? [base.country.toLowerCase()] : [],
    city: city === undefined ? [] : [city],
    language: (profile.languages ?? []).map((tag) => tag.split('-')[0] ?? ''),
    kind: profile.kinds,
    budget: bandsOf(profile),
    availability: availabilityOf(profile, today),
    engagement: profile.engagement ?? [],
    tier: [tier.id],
  };
}

function widened(ids: readonly string[] = [], name: TaxonomyName, hub: Hub): string[] {
  const { terms, renames } = hub.taxonomies.get(name) ?? { terms: new Map(), renames: new Map() };
  const all: string[] = [];
  for (const id of ids)
    for (let at = renames.get(id) ?? id; terms.has(at) && !all.includes(at); at = terms.get(at)?.parent ?? '')
      all.push(at);
  return all;
}

function bandsOf({ budget }: Partner['profile']): string[] {
  const low = budget && toEuros(budget.from, budget.currency);
  if (!budget || low === undefined) return [];
  const high = budget.to === undefined ? Infinity : (toEuros(budget.to, budget.currency) ?? low);
  const bands: readonly (readonly [string, number, number])[] = [
    ['under-10k', 0, 10_000],
    ['10k-50k', 10_000, 50_000],
    ['50k-250k', 50_000, 250_000],
    ['over-250k', 250_000, Infinity],
  ];
  return bands
    .filter(([, from, to]) => (low < to && high > from) || (low === high && low >= from && low < to))
    .map(([id]) => id);
}

function availabilityOf({ availability, lifecycle }: Partner['profile'], today: string): string[] {
  const paused = lifecycle?.status === 'paused' && lifecycle.until > today;
  if (paused || !availability || addDays(availability.confirmed, 60) < today) return [];
  const { status, from = '' } = availability;
  if (status === 'waitlist') return ['waitlist'];
  if (status === 'open' || from <= today) return ['open'];
  return from <= addDays(today, 90) ? ['soon'] : [];
}

/** One text that a word may be found in. */
interface Text {
  readonly words: string;
  readonly worth: number;
  /** Whose: a name has one owner, a label all who have the value. */
  readonly owners: readonly number[];
  readonly isName: boolean;
}

/** Answers over one hub. */
export function createSlowSearch(hub: Hub, partners: readonly SlowPartner[]) {
  const holdings = holdingsOf(partners);
  const texts = [...nameTexts(partners), ...labelTexts(hub, holdings)];
  const known = [...new Set(texts.flatMap(({ words }) => words.split(' ').filter(Boolean)))].sort();
  return (request: SearchRequest): SlowAnswer => {
    const corrections: string[] = [];
    const words = request.query.trim()
      ? rateWords(request, texts, known, partners.length, corrections)
      : undefined;
    const parts = partsOf(request, partners, words);
    const failed = partners.map((_, id) => parts.flatMap(({ key, fits }) => (fits(id) ? [] : [key])));
    const ids = failed.flatMap((keys, id) => (keys.length === 0 ? [id] : []));
    return {
      slugs: inOrder(ids, request, partners, parts, hub).map((id) => partners[id]?.slug ?? ''),
      counts: countsOf(holdings, failed).sort(),
      corrections,
      ways:
        ids.length === 0
          ? waysOut(
              parts.map(({ key }) => key),
              failed,
            )
          : [],
    };
  };
}

function nameTexts(partners: readonly SlowPartner[]): Text[] {
  return partners.map(({ name }, id) => ({
    words: ` ${fold(name)} `,
    worth: 1,
    owners: [id],
    isName: true,
  }));
}

function labelTexts(hub: Hub, holdings: readonly Holding[]): Text[] {
  return holdings.flatMap(({ key, value, holders }): Text[] => {
    const worth = WORTH[key];
    if (worth === undefined) return [];
    const words = ` ${fold(labelsOf(key, value, hub).join(' '))} `;
    return [{ words, worth, owners: holders, isName: false }];
  });
}

/** What a value is called, and other words for it. */
function labelsOf(key: string, value: string, hub: Hub): string[] {
  const { locale } = hub.settings;
  const taxonomy = TAXONOMIES[key];
  const facet = FACETS.find((one) => one.key === key);
  const aliases = facet?.aliases(value, hub) ?? [];
  if (taxonomy) {
    const { name = '', aliases: others = [] } = hub.taxonomies.get(taxonomy)?.terms.get(value) ?? {};
    return [name, ...others];
  }
  if (key === 'country') return [countryName(value.toUpperCase(), locale), ...aliases];
  if (key === 'language') return [languageName(value, locale), ...aliases];
  return [facet?.label(value, hub) ?? '', ...aliases];
}

/** Whether a text has the word: 2 as a whole word, 1 as the beginning of one. */
function hitIn(text: string, word: string): 0 | 1 | 2 {
  const start = UNSPACED.test(word) ? word : ` ${word}`;
  let best: 0 | 1 | 2 = 0;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + start.length))
    best = text[at + start.length] === ' ' ? 2 : best === 2 ? 2 : 1;
  return best;
}

/** What one word is worth for each partner. */
function rateWord(word: string, texts: readonly Text[], size: number): number[] {
  const worths = new Array<number>(size).fill(0);
  const hits = texts.flatMap((text) => {
    const hit = hitIn(text.words, word);
    return hit ? [{ text, hit }] : [];
  });
  const labels = hits.filter(({ text }) => !text.isName).map(({ text }) => text.worth);
  const most = labels.length > 0 ? Math.max(...labels) : 1;
  for (const { text, hit } of hits) {
    const worth = text.isName ? Math.min(most, hit === 2 ? 1 : 0.9) : text.worth;
    for (const id of text.owners) worths[id] = Math.max(worths[id] ?? 0, worth);
  }
  return worths;
}

function rateWords(
  { query, fullText = new Map() }: SearchRequest,
  texts: readonly Text[],
  known: readonly string[],
  size: number,
  corrections: string[],
): number[] {
  const words = [...new Set(fold(query).split(' ').filter(Boolean))];
  const rated = words.map((word) => {
    const worths = rateWord(word, texts, size);
    if (fullText.size > 0 || worths.some(Boolean)) return worths;
    const used = correct(word, texts, known, size);
    if (used === undefined) return worths;
    corrections.push(`${word} ${used}`);
    return rateWord(used, texts, size);
  });
  return Array.from({ length: size }, (_, id) => {
    const own = rated.map((worths) => worths[id] ?? 0);
    const all = own.length > 0 && own.every(Boolean);
    const mean = all ? own.reduce((sum, worth) => sum + worth, 0) / own.length : 0;
    return Math.max(mean, 0.5 * (fullText.get(id) ?? 0));
  });
}

/** The nearest known word; of several the one that finds most partners, then the first by letters. */
function correct(word: string, texts: readonly Text[], known: readonly string[], size: number) {
  const { length } = [...word];
  const slips = length < 4 || UNSPACED.test(word) || /\p{N}/u.test(word) ? 0 : length < 8 ? 1 : 2;
  for (let distance = 1; distance <= slips; distance++) {
    const near = known.filter(
      (one) => Math.abs([...one].length - length) <= distance && editDistance(word, one) === distance,
    );
    const hits = near.map((one) => rateWord(one, texts, size).filter(Boolean).length);
    if (near.length > 0) return near[hits.indexOf(Math.max(...hits))];
  }
  return undefined;
}

/** One thing that was asked for. */
interface Part {
  readonly key: string;
  fits(id: number): boolean;
  measure(id: number): number;
}

function partsOf(
  request: SearchRequest,
  partners: readonly SlowPartner[],
  words: readonly number[] | undefined,
): Part[] {
  const part = (key: string, measure: (id: number) => number): Part => ({
    key,
    measure,
    fits: (id) => measure(id) > 0,
  });
  const facets = [...request.selections].map(([key, wanted]) =>
    part(key, (id) => {
      const own = partners[id]?.values.get(key);
      return wanted.filter((value) => own?.has(value)).length / wanted.length;
    }),
  );
  const { near, overlap } = request;
  const inReach = near && partners.map((partner) => isNear(partner, near, partners));
  const awake = overlap && partners.map((partner) => sharesHours(partner, overlap));
  return [
    ...(words ? [part('q', (id) => words[id] ?? 0)] : []),
    ...facets,
    ...(inReach ? [part('near', (id) => (inReach[id] ? 1 : 0))] : []),
    ...(awake ? [part('overlap', (id) => (awake[id] ? 1 : 0))] : []),
  ];
}

/** By the angle between two directions, where the search uses haversines. */
function isNear(
  { position }: SlowPartner,
  near: NonNullable<SearchRequest['near']>,
  partners: readonly SlowPartner[],
): boolean {
  const centre =
    'position' in near
      ? ([near.position.latitude, near.position.longitude] as const)
      : partners.find(({ values }) => values.get('city')?.has(near.city))?.position;
  if (!centre || !position) return false;
  const [a, b] = [vectorOf(centre), vectorOf(position)];
  const cross = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
  return 6_371.0088 * Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) <= near.km;
}

function vectorOf([latitude, longitude]: readonly [number, number]): [number, number, number] {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

const shared = new Map<string, number>();

function sharesHours(
  { timeZone }: SlowPartner,
  { hours, offset, instant }: NonNullable<SearchRequest['overlap']>,
): boolean {
  if (!timeZone) return false;
  const key = `${timeZone} ${offset} ${instant}`;
  const minutes = shared.get(key) ?? sharedMinutes(offset, offsetOf(timeZone, instant));
  shared.set(key, minutes);
  return minutes >= hours * 60;
}

/** Counts the minutes of a day in which both work. */
function sharedMinutes(here: number, there: number): number {
  const works = (minute: number, east: number) => {
    const local = (minute + east + 2 * 1_440) % 1_440;
    return local >= 540 && local < 1_020;
  };
  return Array.from({ length: 1_440 }, (_, minute) => minute).filter(
    (minute) => works(minute, here) && works(minute, there),
  ).length;
}

/** What a clock shows there, less what it shows in UTC. */
function offsetOf(timeZone: string, instant: number): number {
  const clock = (zone: string) => Date.parse(new Date(instant).toLocaleString('en-US', { timeZone: zone }));
  return Math.round((clock(timeZone) - clock('UTC')) / 60_000);
}

function inOrder(
  ids: readonly number[],
  { sort }: SearchRequest,
  partners: readonly SlowPartner[],
  parts: readonly Part[],
  hub: Hub,
) {
  const collator = new Intl.Collator(hub.settings.locale, { sensitivity: 'base', numeric: true });
  const plain = (id: number) => (partners[id]?.name ?? '').replace(/^[^\p{L}\p{N}]+/u, '');
  const weight = hub.ranking.signals.find(({ id }) => id === 'match')?.weight ?? 0;
  const score = (id: number) => {
    const match = parts.reduce((sum, { measure }) => sum + measure(id), 0) / Math.max(1, parts.length);
    return (partners[id]?.points ?? 0) + toHundredths(match * weight);
  };
  const scores = new Map(ids.map((id) => [id, score(id)]));
  const start = (id: number) => {
    const [state = ''] = partners[id]?.values.get('availability') ?? [];
    return ['open', 'soon', 'waitlist', ''].indexOf(state);
  };
  const band = (id: number) => {
    const bands = partners[id]?.values.get('budget') ?? new Set();
    const least = ['under-10k', '10k-50k', '50k-250k', 'over-250k'].findIndex((one) => bands.has(one));
    return least < 0 ? Number.MAX_SAFE_INTEGER : least;
  };
  const tierOf = (id: number) =>
    hub.tiers.get([...(partners[id]?.values.get('tier') ?? [])][0] ?? '')?.rank ?? -1;
  const byLabel = (key: string, a: number, b: number) => {
    const facet = FACETS.find((one) => one.key === key);
    const [first, second] = [a, b].map((id) => [...(partners[id]?.values.get(key) ?? [])][0]);
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    const [left = '', right = ''] = [first, second].map((value) => facet?.label(value, hub));
    return collator.compare(left, right) || Number(first > second) - Number(first < second);
  };
  const compare: Readonly<Record<string, (a: number, b: number) => number>> = {
    best: (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0),
    name: (a, b) => collator.compare(plain(a), plain(b)),
    place: (a, b) => byLabel('country', a, b) || byLabel('city', a, b),
    soonest: (a, b) => start(a) - start(b),
    budget: (a, b) => band(a) - band(b),
    tier: (a, b) => tierOf(b) - tierOf(a),
    newest: (a, b) =>
      Number((partners[a]?.joined ?? '') < (partners[b]?.joined ?? '')) -
      Number((partners[a]?.joined ?? '') > (partners[b]?.joined ?? '')),
  };
  return [...ids].sort((a, b) => compare[sort]?.(a, b) || a - b);
}

/** One value of one facet, with everybody who has it. */
interface Holding {
  readonly key: string;
  readonly value: string;
  readonly holders: readonly number[];
}

function holdingsOf(partners: readonly SlowPartner[]): Holding[] {
  const holdings = new Map<string, Holding & { holders: number[] }>();
  for (const [id, { values }] of partners.entries())
    for (const [key, list] of values)
      for (const value of list) {
        const holding = holdings.get(`${key} ${value}`) ?? { key, value, holders: [] };
        holding.holders.push(id);
        holdings.set(`${key} ${value}`, holding);
      }
  return [...holdings.values()];
}

/** Whoever fails nothing counts everywhere; whoever fails one facet counts for this facet's own values. */
function countsOf(holdings: readonly Holding[], failed: readonly (readonly string[])[]): string[] {
  return holdings.map(({ key, value, holders }) => {
    const counting = holders.filter((id) => failed[id]?.every((missed) => missed === key));
    return `${key} ${value} ${counting.length}`;
  });
}

/** Tries all sets of one, then two, then three things to take back. */
function waysOut(keys: readonly string[], failed: readonly (readonly string[])[]): string[] {
  const helps = (gone: readonly string[]) =>
    failed.filter((own) => own.every((key) => gone.includes(key))).length;
  const sets: string[][][] = [
    keys.map((a) => [a]),
    keys.flatMap((a, i) => keys.slice(i + 1).map((b) => [a, b])),
    keys.flatMap((a, i) => keys.slice(i + 1).flatMap((b, j) => keys.slice(i + j + 2).map((c) => [a, b, c]))),
  ];
  for (const candidates of sets) {
    const found = candidates
      .map((gone) => ({ gone, count: helps(gone) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    const most = candidates === sets[0] ? found.length : 5;
    if (found.length > 0) return found.slice(0, most).map(({ gone, count }) => `${gone.join('+')} ${count}`);
  }
  return [];
}
