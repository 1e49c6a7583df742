/** One place in words, as `Kirkland, WA. USA` → its parts, by trying every reading and keeping the best. */
import { aliasesOf, shownName } from '#lib/city-aliases.ts';
import type { City, Gazetteer } from './gazetteer.ts';
import type { NameTable } from './names.ts';
import { type Region, regionsOf } from './regions.ts';

/** What is needed to know places. */
export interface Atlas {
  readonly gazetteer: Gazetteer;
  readonly countries: NameTable;
  /** ISO 3166-1 alpha-3 → alpha-2. */
  readonly alpha3: ReadonlyMap<string, string>;
  readonly alpha2: ReadonlySet<string>;
}

/** `field`: a cell that should hold a place, so codes count. `prose`: words out of a sentence, so they do not. */
export type Mode = 'field' | 'prose';

export interface Place {
  readonly country: string;
  readonly city?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** One reading of the parts. */
interface Reading {
  readonly country?: string;
  readonly countryCode?: boolean;
  readonly region?: Region;
  readonly city?: { readonly text: string; readonly found: readonly City[] };
  /** Parts that this reading makes sense of. */
  readonly explained: number;
  /** Position of the first part that it makes no sense of. */
  readonly open?: number;
}

/** A name without context means a city only when it is this many times larger than any namesake abroad. */
const DOMINANCE = 3;
const KNOWN_FROM = 100_000;

/** A place, with how much of the text it accounts for. */
export interface ParsedPlace {
  readonly place: Place;
  /** Parts that the place accounts for. */
  readonly explained: number;
  /** Whether the text names a country or region, so that the city alone did not decide. */
  readonly explicit: boolean;
}

/** The best reading of comma-separated parts; `undefined` when no country follows from them, or two do. */
export function parseParts(parts: readonly string[], mode: Mode, atlas: Atlas): ParsedPlace | undefined {
  const readings = readAll(parts, mode, atlas).flatMap((reading) => {
    const settled = settle(reading, mode, atlas);
    return settled ? [settled] : [];
  });
  const [best] = readings.sort(compare);
  if (!best || best.explained === 0 || isAmbiguous(best, readings)) return undefined;
  const explicit = Boolean(best.country ?? best.region);
  return { place: toPlace(best, parts, mode, atlas), explained: best.explained, explicit };
}

/** Whether a text means anything at all by itself: a country, a region or a city, however ambiguous. */
export function isKnown(part: string, mode: Mode, atlas: Atlas): boolean {
  return meaningsOf(part, mode, atlas).length > 0;
}

/** Whether a text is a country or a region, by name or code. */
export function isWide(part: string, mode: Mode, atlas: Atlas): boolean {
  return meaningsOf(part, mode, atlas).some(({ city }) => !city);
}

function readAll(parts: readonly string[], mode: Mode, atlas: Atlas): Reading[] {
  let readings: Reading[] = [{ explained: 0 }];
  for (const [index, part] of parts.entries()) {
    readings = readings.flatMap((reading) => [
      { ...reading, open: reading.open ?? index },
      ...meaningsOf(part, mode, atlas).flatMap((meaning) => {
        const clash = Object.keys(meaning).some((key) => key in reading);
        return clash ? [] : [{ ...reading, ...meaning, explained: reading.explained + 1 }];
      }),
    ]);
  }
  return readings;
}

type Meaning = Pick<Reading, 'country' | 'countryCode' | 'region' | 'city'>;

function meaningsOf(part: string, mode: Mode, atlas: Atlas): Meaning[] {
  const meanings: Meaning[] = [];
  const named = atlas.countries.find(part);
  const coded = mode === 'field' ? codeOf(part, atlas) : undefined;
  if (named) meanings.push({ country: named });
  else if (coded) meanings.push({ country: coded, countryCode: true });
  for (const region of regionsOf(part)) meanings.push({ region });
  const found = citiesOf(part, atlas);
  if (found.length > 0) meanings.push({ city: { text: part, found } });
  return meanings;
}

function codeOf(part: string, { alpha2, alpha3 }: Atlas): string | undefined {
  const code = part.replace(/\.$/, '');
  return alpha2.has(code) ? code : alpha3.get(code);
}

/** Cities of that name or alias; `Orange County` is looked up as `Orange`. */
function citiesOf(name: string, { gazetteer }: Atlas): readonly City[] {
  const direct = gazetteer.find(name);
  const aliased = aliasesOf(name).flatMap((alias) =>
    gazetteer.find(alias.name).filter(({ country }) => country === alias.country),
  );
  const found = [...new Set([...aliased, ...direct])].sort((a, b) => b.population - a.population);
  const county = / county$/i.test(name) && found.length === 0;
  return county ? gazetteer.find(name.replace(/ county$/i, '')) : found;
}

interface Settled extends Reading {
  readonly home: string;
  readonly settledCity?: City | undefined;
}

/** Makes country, region and city agree; `undefined` when they cannot. */
function settle(reading: Reading, mode: Mode, atlas: Atlas): Settled | undefined {
  const { country, region, city } = reading;
  if (country && region && region.country !== country) return undefined;
  const home = country ?? region?.country ?? (city && dominantCountry(city.found, mode));
  if (!home) return undefined;
  if (!city) return { ...reading, home };
  const inDivision = region?.admin
    ? aliasesOf(`${city.text} ${region.admin}`).flatMap(({ name }) => atlas.gazetteer.find(name))
    : [];
  const found = [...inDivision, ...city.found].filter(
    (candidate) => candidate.country === home && (!region?.admin || candidate.admin === region.admin),
  );
  if (found.length === 0) return undefined;
  return { ...reading, home, city: { ...city, found }, settledCity: dominant(found) };
}

function dominantCountry(found: readonly City[], mode: Mode): string | undefined {
  const [first] = found;
  if (!first || (mode === 'prose' && first.population < KNOWN_FROM)) return undefined;
  const abroad = found.find(({ country }) => country !== first.country);
  return !abroad || first.population >= abroad.population * DOMINANCE ? first.country : undefined;
}

function dominant([first, second]: readonly City[]): City | undefined {
  return first && (!second || first.population >= second.population * DOMINANCE) ? first : undefined;
}

/** More parts explained first; then a country's own name, a certain city, a region, the earlier part, the larger city. */
function compare(a: Settled, b: Settled): number {
  const bothCoded = a.countryCode !== b.countryCode && a.settledCity && b.settledCity;
  return (
    b.explained - a.explained ||
    (bothCoded ? weight(b) - weight(a) : 0) ||
    Number(Boolean(b.country)) - Number(Boolean(a.country)) ||
    Number(Boolean(b.settledCity)) - Number(Boolean(a.settledCity)) ||
    Number(Boolean(b.region)) - Number(Boolean(a.region)) ||
    (b.open ?? 99) - (a.open ?? 99) ||
    (b.settledCity?.population ?? 0) - (a.settledCity?.population ?? 0)
  );
}

/** `Salem, IN` is in India and `Richmond, CA` in California: a state wins unless its city is far smaller. */
function weight({ region, settledCity }: Settled): number {
  return (settledCity?.population ?? 0) * (region ? DOMINANCE : 1);
}

/** `Georgia` alone is a country and a state, so it is neither. A code in a cell is a country's. */
function isAmbiguous(best: Settled, readings: readonly Settled[]): boolean {
  if (!best.country || best.countryCode || best.explained > 1) return false;
  return readings.some(
    ({ region, explained, home }) => region?.admin && explained === 1 && home !== best.home,
  );
}

function toPlace(
  { home, region, city, settledCity, open }: Settled,
  parts: readonly string[],
  mode: Mode,
  { gazetteer }: Atlas,
): Place {
  const zones = new Set(city?.found.map(gazetteer.zoneOf));
  const timeZone =
    (settledCity && gazetteer.zoneOf(settledCity)) ??
    (zones.size === 1 ? [...zones][0] : gazetteer.zoneOfArea(home, region?.admin));
  const unknown = mode === 'field' && open === 0 ? cityText(parts[0] ?? '') : undefined;
  return { country: home, city: city ? nameOf(city, settledCity) : unknown, timeZone };
}

function nameOf(city: { readonly text: string }, settled: City | undefined): string {
  if (!settled || / county$/i.test(city.text)) return city.text;
  return shownName(settled.name);
}

/** A first part that no gazetteer knows may still be a village; anything else is left out. */
function cityText(part: string): string | undefined {
  const words = /^\p{Lu}[\p{L}\p{M} .'’-]{1,60}$/u.test(part);
  return words && !/\b(?:remote|distributed|worldwide|global|anywhere|online)\b/i.test(part)
    ? part
    : undefined;
}
