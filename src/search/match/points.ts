/**
 * What a partner gets for each need of a brief, in hundredths of a point. A term never depends on another need, so taking
 * one away changes the sum by exactly what is shown.
 */
import type { Availability } from '#domain/availability.ts';
import { daysBetween } from '#lib/dates.ts';
import { isIn } from '../bitset.ts';
import { toEuros } from '../budget-bands.ts';
import { type Column, type DecodedFacet, type DecodedIndex, decodeColumn, textOf } from '../decode-index.ts';
import type { SearchCards } from '../index-format.ts';
import type { Need, NeedKind } from './need.ts';
import { regionsOfIndex } from './regions.ts';
import { stemOf } from './stem.ts';
import { wordsOfHeadlines } from './words.ts';

/** How well a partner meets a need, 0 to 1. */
type Measure = (id: number) => number;

/** Everything about the partners that needs are held against. */
export interface Field {
  readonly index: DecodedIndex;
  readonly cards: SearchCards;
  readonly today: string;
}

const MEASURES: Readonly<Record<NeedKind, (field: Field, value: string) => Measure>> = {
  expertise: byFacet('expertise'),
  service: byFacet('service'),
  industry: byFacet('industry'),
  region: byFacet('region'),
  engagement: byFacet('engagement'),
  language: byFacet('language'),
  country: byCountry,
  city: byFacet('city'),
  budget: byBudget,
  start: byStart,
  word: byWord,
};

/** By number of partner: hundredths of a point for one need. */
export function pointsFor(need: Need, field: Field): Uint16Array {
  const measure = MEASURES[need.kind](field, need.value);
  return Uint16Array.from({ length: field.index.size }, (_, id) => Math.round(need.weight * measure(id)));
}

function byFacet(key: string) {
  return ({ index: { facets } }: Field, value: string): Measure => {
    const facet = facets.get(key);
    const set = facet?.sets[facet.places.get(value) ?? -1];
    return (id) => (set && isIn(set, id) ? 1 : 0);
  };
}

/** Based there 1; serves a region of few countries with it 0.8, of many 0.5; works remotely in its language 0.25. */
function byCountry(field: Field, value: string): Measure {
  const { index } = field;
  const based = byFacet('country')(field, value);
  const remote = byFacet('engagement')(field, 'remote');
  const speaks = byFacet('language')(field, new Intl.Locale(`und-${value}`).maximize().language);
  const served = regionsOfIndex(index)
    .filter(({ countries }) => countries.includes(value))
    .map(({ id, countries }) => ({ id, worth: countries.length <= FEW ? 0.8 : 0.5 }));
  const regions = index.facets.get('region');
  return (id) => {
    if (based(id)) return 1;
    const worths = served.filter((region) => stated(regions, id, region.id)).map(({ worth }) => worth);
    return Math.max(0, ...worths, remote(id) && speaks(id) ? 0.25 : 0);
  };
}

/** Countries of a region that is close to home. */
const FEW = 18;
/** What a fact is worth that the partner does not give: it may fit, and one has to ask. */
const NOT_SAID = 0.4;

/** Whether it is the partner's own word, and not only wider than it. */
function stated(facet: DecodedFacet | undefined, id: number, value: string): boolean {
  return facet?.placesOf(id).includes(facet.places.get(value) ?? -1) ?? false;
}

/** How far above the budget the smallest usual project may start: there is room to talk. */
const STRETCH = 1.25;
/** A budget of so many times the largest usual project looks for somebody larger. */
const TOO_LARGE = 4;

function byBudget({ cards }: Field, value: string): Measure {
  const [currency = '', range = ''] = value.split(':');
  const [from = '', to = ''] = range.split('-');
  const least = toEuros(Number(from), currency);
  const most = to ? toEuros(Number(to), currency) : Number.POSITIVE_INFINITY;
  const columns = [cards.currencies, cards.budgetsFrom, cards.budgetsTo].map(decodeColumn);
  return (id) => {
    const [theirs = '', low = '', high = ''] = columns.map((column) => textOf(column, id));
    const start = theirs ? toEuros(Number(low), theirs) : undefined;
    if (start === undefined || least === undefined || most === undefined) return NOT_SAID;
    const end = high ? (toEuros(Number(high), theirs) ?? start) : Number.POSITIVE_INFINITY;
    return budgetWorth({ least, most }, { start, end });
  };
}

/**
 * In euros: 1 when the usual projects start at or below the budget; 0.5 when they start just above it, or when it is far
 * more than usual.
 */
function budgetWorth(
  { least, most }: { least: number; most: number },
  { start, end }: { start: number; end: number },
): number {
  if (start > most * STRETCH) return 0;
  if (start > most) return 0.5;
  const asked = Math.max(least, Number.isFinite(most) ? most / TOO_LARGE : 0);
  return end * STRETCH < asked ? 0.5 : 1;
}

/** Days after which a waiting list is thought to be over. */
const WAITING = 90;

function byStart({ cards, today }: Field, wanted: string): Measure {
  const column: Column = decodeColumn(cards.availabilities);
  const worths = column.values.map((text) => startWorth(JSON.parse(text) as Availability, wanted, today));
  return (id) => worths[column.places[id] ?? 0] ?? 0;
}

/** Free by then 1, a month later 0.5; a waiting list counts once three months lie between. */
function startWorth(availability: Availability, wanted: string, today: string): number {
  switch (availability.state) {
    case 'open':
      return 1;
    case 'waitlist':
      return daysBetween(today, wanted) >= WAITING ? 1 : 0.25;
    case 'ask':
      return NOT_SAID;
    case 'soon':
    case 'later':
      return freeBy(availability.from, wanted);
    case 'paused':
      return freeBy(availability.until, wanted);
  }
}

function freeBy(free: string, wanted: string): number {
  const late = daysBetween(wanted, free);
  if (late <= 7) return 1;
  return late <= 31 ? 0.5 : 0;
}

function byWord({ index, cards }: Field, value: string): Measure {
  const partners = new Set(wordsOfHeadlines(index, cards).get(stemOf(value)) ?? []);
  return (id) => (partners.has(id) ? 1 : 0);
}
