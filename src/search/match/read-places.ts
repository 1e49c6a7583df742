/** Names of the world as they stand in a brief → where the work is and which languages it needs. */
import { cityId } from '../city.ts';
import { inflectsNames } from './brief-language.ts';
import type { BriefText, Word } from './brief-text.ts';
import { currencyOf } from './currencies.ts';
import { isDenied } from './negation.ts';
import { isOrganisation, type Name, type PlaceNeed, toNeed } from './place-need.ts';
import { readLanguages } from './read-languages.ts';

/** Words before a place. */
const LOCATIVE = new Set(
  (
    'city town village ville ciudad cidade citta stad stadt miasta miescie mieste mesta meste города городе город міста місті місто sehri gemeinde comune freguesia kommune gmina مدينة بمدينة ' +
    'in near at from to around outside of based between aus bei nach um im raum a en dans vers au aux pres depuis em no na de di da nel nella w we we z v ve u te bij uit i pa fra fran hos på в во на из под около у з із ב ל מ في من إلى kwa katika mjini ' +
    'dari kota o tai'
  ).split(' '),
);
/** Who is not the client: where they are says nothing of the work. */
const OTHERS =
  /\b(?:(?:our|their|his|her|my|some|most|one|many|other|several|the) (?:\w+ )?(?:customers?|clients?|publishers?|suppliers?|investors?|competitors?|colleagues?|museum|partners?)|(?:a |my )?(?:friends?|cousins?|sisters?|brothers?)(?! (?:sites?|compan|plant|firm|school|hospital|charit|organi|project|museum|studio|brand))|kunden|lieferanten|freund|clientes|proveedores|amig\w+|clienti|fornitori|fournisseurs|klanten)\b(?:\s[\p{L}'’]+){0,6}?\s(?:in|from|near|at|aus|à|en|de|em|nel|di)\s*$/iu;
/** `named` are all names of the world in the brief, without those that longer ones hide. */
export function readPlaces(brief: BriefText, named: readonly Name[]): PlaceNeed[] {
  const wanted = named.filter((name) => !isDenied(brief, name.first, name.end, name.start));
  const cities = chooseCities(brief, wanted);
  return [
    ...readLanguages(brief, wanted),
    ...wanted.filter((name) => !isLanguageRather(name, wanted)).flatMap((name) => readCountry(brief, name)),
    ...cities.flatMap((name) => readCity(name)),
    ...wanted.flatMap((name) => readUnlisted(brief, name, named)),
  ];
}

/** Names of cities are not inflected in most languages: planners do not live in Plano. */
export function isItself({ language }: BriefText, { exact, meaning: { kind } }: Name): boolean {
  return exact || (kind !== 'city' && kind !== 'area') || inflectsNames(language);
}

function readCountry(brief: BriefText, name: Name): PlaceNeed[] {
  const { kind, value } = name.meaning;
  if (isOthers(brief, name) || isCurrency(brief, name)) return [];
  if (kind === 'country' || kind === 'region') return [toNeed(kind, value, 'named', name)];
  if (kind === 'area') return [toNeed('country', value, 'inferred', name)];
  if (kind === 'demonym' && isOfOrganisation(brief, name))
    return [toNeed('country', value, 'inferred', name)];
  return [];
}

/** Polish calls its language almost as its country; then the form decides. */
function isLanguageRather(name: Name, named: readonly Name[]): boolean {
  return (
    !name.exact && named.some(({ meaning, start }) => meaning.kind === 'language' && start === name.start)
  );
}

/** "US dollars" are money. */
function isCurrency({ words }: BriefText, { last }: Name): boolean {
  return currencyOf(words[last + 1]?.folded ?? '', []) !== undefined;
}

function isOthers({ text }: BriefText, { start }: Name): boolean {
  return OTHERS.test(
    text
      .slice(Math.max(0, start - 80), start)
      .replace(/\s+/g, ' ')
      .split(/[.!?;,]\s/)
      .at(-1) ?? '',
  );
}

/** "We are a Dutch insurer", "una empresa mexicana": an adjective within three words of an organisation. */
function isOfOrganisation({ words }: BriefText, { last }: Name): boolean {
  const near = [...words.slice(Math.max(0, last - 2), last), ...words.slice(last + 1, last + 4)];
  return near.some(({ folded, sentence }) => isOrganisation(folded) && sentence === words[last]?.sentence);
}

function readCity(name: Name): PlaceNeed[] {
  const country = name.meaning.value.slice(-2);
  return [toNeed('city', name.meaning.value, 'named', name), toNeed('country', country, 'inferred', name)];
}

/** Between a town and its country: a comma, or also a county, as in "Ballina, Co Mayo, Ireland". */
const TOWN_AND = /^(?:,\s(?:\p{Lu}[\p{L}.]*\s?){1,3})?(?:,| in| \()\s*$/u;

/** "near Solwezi, Zambia": a town that no list has in that country, before it. */
function readUnlisted({ words, text }: BriefText, name: Name, named: readonly Name[]): PlaceNeed[] {
  if (name.meaning.kind !== 'country' && name.meaning.kind !== 'area') return [];
  const country = name.meaning.value;
  const nearest = words.slice(Math.max(1, name.first - 5), name.first).reverse();
  const first = nearest.find((word) => {
    const before = words[words.indexOf(word) - 1];
    const led = before?.sentence === word.sentence && LOCATIVE.has(before.folded);
    return (
      led &&
      word.raw !== word.raw.toLowerCase() &&
      TOWN_AND.test(text.slice(endOfTown(text, word), name.start))
    );
  });
  if (!first) return [];
  const town = { start: first.start, end: endOfTown(text, first) };
  const isKnown = ({ start, end, meaning: { kind, value } }: Name) =>
    start < town.end && end > town.start && (kind !== 'city' || value.endsWith(`-${country}`));
  if (named.some(isKnown)) return [];
  const id = cityId(text.slice(town.start, town.end), country.toUpperCase());
  return id ? [toNeed('city', id, 'inferred', town)] : [];
}

/** "Alice Springs" has two words, each with a capital. */
function endOfTown(text: string, { start }: Word): number {
  const [whole = ''] =
    /^\p{L}[\p{L}\p{M}'’-]*(?:[ -](?:\p{Lu}[\p{L}\p{M}'’-]*)){0,2}/u.exec(text.slice(start)) ?? [];
  return start + whole.length;
}

/** The country that a town's name is followed by, as in "Durham, UK": then it is no other Durham. */
function countryBehind({ text }: BriefText, { end }: Name, named: readonly Name[]): string | undefined {
  return named.find(
    ({ meaning: { kind }, start }) =>
      kind === 'country' && start > end && start - end < 30 && TOWN_AND.test(text.slice(end, start)),
  )?.meaning.value;
}

/** One city for each name: that of a country which the brief names, else the best known. */
function chooseCities(brief: BriefText, named: readonly Name[]): Name[] {
  const countries = new Set(
    named
      .filter(({ meaning: { kind } }) => kind === 'country' || kind === 'area')
      .map(({ meaning }) => meaning.value),
  );
  const places = named.filter((name) => name.meaning.kind === 'city');
  const spans = Map.groupBy(places, ({ start }) => start);
  const isNamed = ({ meaning }: Name) => countries.has(meaning.value.slice(-2));
  const groups = [...spans.values()].map((group) =>
    group
      .toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || a.meaning.rank - b.meaning.rank)
      .filter(
        (name) =>
          !isOthers(brief, name) &&
          name.meaning.value.endsWith(
            `-${countryBehind(brief, name, named) ?? name.meaning.value.slice(-2)}`,
          ),
      ),
  );
  const sure = groups.flatMap(([best]) => (best && isPlace(brief, best, isNamed(best), named) ? [best] : []));
  const listed = groups
    .filter(([best]) => best && !sure.includes(best))
    .flatMap((group) => group.find((name) => sure.some((other) => isListedWith(brief, name, other))) ?? []);
  return [...sure, ...listed];
}

/** "In Sheffield and Hull": what is listed behind a city in the same country is one too. */
function isListedWith({ text }: BriefText, name: Name, city: Name): boolean {
  const near = name.meaning.value.slice(-2) === city.meaning.value.slice(-2) && name.start > city.end;
  return near && LISTED.test(text.slice(city.end, name.start));
}
const LISTED =
  /^\s*(?:,|&|\+|\/|,?\s(?:and|und|et|y|e|en|og|och|ja|i|a|и|та))\s*(?:(?:in|à|a|en|em|at)\s+)?$/iu;

/** Words behind a place. */
const BASED = /^(?:based|merkezli|office|branch|plant|campus|area|region|university|airport|harbour|port)$/;

/** Names of smaller cities are often something else, so the words around them must agree. */
function isPlace(brief: BriefText, name: Name, inNamedCountry: boolean, named: readonly Name[]): boolean {
  const { words } = brief;
  if (isSomethingElse(name, named)) return false;
  const { rank } = name.meaning;
  if (isLowered(brief, name)) return rank < 1 && isLed(brief, name);
  if (rank < 1 || isLed(brief, name) || BASED.test(words[name.last + 1]?.folded ?? '')) return true;
  const alone = isClause(brief, name);
  return (alone && inNamedCountry) || (rank < 2 && (alone || inNamedCountry));
}

/** Whether it is a clause of its own. */
function isClause({ words }: BriefText, { first, last }: Name): boolean {
  const clause = words[first]?.clause;
  return words[first - 1]?.clause !== clause && words[last + 1]?.clause !== clause;
}

/** Whether the same words name a country or a language. */
function isSomethingElse(name: Name, named: readonly Name[]): boolean {
  return named.some(
    ({ start, end, meaning: { kind } }) =>
      start <= name.start && end >= name.end && (kind === 'country' || kind === 'language'),
  );
}

/** Whether a word as "in" stands before it. */
function isLed({ words }: BriefText, { first }: Name): boolean {
  const before = words[first - 1];
  return before !== undefined && before.sentence === words[first]?.sentence && LOCATIVE.has(before.folded);
}

/** Whether it has no capital, in a brief that has none. */
function isLowered({ casual, words }: BriefText, { first }: Name): boolean {
  return casual && /^\p{Ll}/u.test(words[first]?.raw ?? '');
}
