/** Options of `hub search` → what the search is asked. Values may be given as ids or as people call them. */
import { quote } from '#lib/quote.ts';
import { fold, nearest } from '#lib/text.ts';
import { offsetAt } from '#lib/working-hours.ts';
import type { DecodedFacet, DecodedIndex } from '#search/decode-index.ts';
import type { Overlap } from '#search/place-filters.ts';
import type { SearchRequest } from '#search/query.ts';
import { SORTS } from '#search/sort.ts';
import { USUAL_KM } from '#search/url-state.ts';
import { Misuse, type OptionValues } from './command.ts';

/** @throws Misuse for a value that nobody has, and for a number that is none. */
export function toSearchRequest(options: OptionValues, index: DecodedIndex, now: Date): SearchRequest {
  const facets = [...index.facets.values()];
  const chosen = facets.flatMap((facet): [string, string[]][] => {
    const given = options[facet.key];
    if (typeof given !== 'string') return [];
    return [[facet.key, given.split(',').map((value) => findValue(value, facet, facet.key))]];
  });
  return {
    query: String(options['words'] ?? ''),
    selections: new Map(chosen),
    near: toNear(options, index),
    overlap: toOverlap(options, now),
    sort: oneOf(SORTS, options, 'sort') ?? 'best',
  };
}

function toNear(options: OptionValues, { facets }: DecodedIndex): SearchRequest['near'] {
  const { near } = options;
  if (typeof near !== 'string') return undefined;
  const cities = facets.get('city');
  if (!cities) throw new Misuse('Nobody in this hub names a city to be near');
  return { city: findValue(near, cities, 'near'), km: wholeNumber(options, 'km', 20_000) ?? USUAL_KM };
}

/** The id of a value that was given by id, earlier id, label or alias. */
function findValue(given: string, { values, places, renames }: DecodedFacet, option: string): string {
  const written = given.trim();
  const id = places.has(written) ? written : renames.get(written);
  if (id !== undefined) return id;
  const named = values.find(({ label, aliases }) =>
    [label, ...aliases].some((text) => fold(text) === fold(written)),
  );
  if (named) return named.id;
  const guess = nearest(written, [...values.map((value) => value.id), ...values.map(({ label }) => label)]);
  throw new Misuse(
    `Nobody has ${quote(written)} as --${option}${guess ? `. Did you mean ${quote(guess)}?` : ''}`,
  );
}

function toOverlap(options: OptionValues, now: Date): Overlap | undefined {
  const hours = wholeNumber(options, 'overlap', 8);
  if (hours === undefined) return undefined;
  const { zone } = options;
  const instant = now.getTime();
  const offset = typeof zone === 'string' ? offsetAt(zone, instant) : -now.getTimezoneOffset();
  if (offset === undefined)
    throw new Misuse(`Unexpected --zone ${quote(String(zone))}, expected one as \`Europe/Lisbon\``);
  return { hours, offset, instant };
}

/** @throws Misuse for a given option that is no whole number from 1 to `most`. */
export function wholeNumber(options: OptionValues, option: string, most: number): number | undefined {
  const given = options[option];
  if (given === undefined) return undefined;
  const number = /^\d{1,6}$/.test(String(given)) ? Number(given) : 0;
  if (number >= 1 && number <= most) return number;
  throw new Misuse(`Unexpected --${option} ${quote(String(given))}, expected a number from 1 to ${most}`);
}

function oneOf<Value extends string>(
  values: readonly Value[],
  options: OptionValues,
  option: string,
): Value | undefined {
  const given = options[option];
  if (given === undefined) return undefined;
  const value = values.find((one) => one === given);
  if (value !== undefined) return value;
  throw new Misuse(
    `Unexpected --${option} ${quote(String(given))}, expected one of ${values.map((one) => `\`${one}\``).join(', ')}`,
  );
}
