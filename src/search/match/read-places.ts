/** Names of the world as they stand in a brief → where the work is and which languages it needs. */
import { cityId } from '../city.ts';
import { inflectsNames } from './brief-language.ts';
import type { BriefText } from './brief-text.ts';
import { currencyOf } from './currencies.ts';
import { isDenied } from './negation.ts';
import { isOrganisation, type Name, type PlaceNeed, toNeed } from './place-need.ts';
import { readLanguages } from './read-languages.ts';

/** Words before a place. */
const LOCATIVE = new Set(
  (
    'in near at from to around outside of based between aus bei nach um im raum a en dans vers au aux pres depuis em no na de di da nel nella w we we z v ve u te bij uit i pa fra fran hos på в во на из под около у з із ב ל מ في من إلى kwa katika mjini ' +
    'dari kota o tai'
  ).split(' '),
);
/** Who is not the client: where they are says nothing of the work. */
const OTHERS =
  /\b(?:(?:our|their|his|her|my|some|most|one|many|other|several|the) (?:\w+ )?(?:customers?|clients?|publishers?|suppliers?|investors?|competitors?|colleagues?|museum|partners?)|(?:a |my )?(?:friends?|cousins?|sisters?|brothers?)|kunden|lieferanten|freund|clientes|proveedores|amig\w+|clienti|fornitori|fournisseurs|klanten)\b(?:\s[\p{L}'’]+){0,6}?\s(?:in|from|near|at|aus|à|en|de|em|nel|di)\s*$/iu;
/** `named` are all names of the world in the brief, without those that longer ones hide. */
export function readPlaces(brief: BriefText, named: readonly Name[]): PlaceNeed[] {
  const wanted = named.filter(
    (name) => isItself(brief, name) && !isDenied(brief, name.first, name.end, name.start),
  );
  const cities = chooseCities(brief, wanted);
  return [
    ...readLanguages(brief, wanted),
    ...wanted.filter((name) => !isLanguageRather(name, wanted)).flatMap((name) => readCountry(brief, name)),
    ...cities.flatMap((name) => readCity(name)),
    ...wanted.flatMap((name) => readUnlisted(brief, name, named)),
  ];
}

/** Names of cities are not inflected in most languages: planners do not live in Plano. */
function isItself({ language }: BriefText, { exact, meaning: { kind } }: Name): boolean {
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

/** "We are a Dutch insurer": an adjective within three words of an organisation. */
function isOfOrganisation({ words }: BriefText, { last, start }: Name): boolean {
  const next = words.slice(last + 1, last + 4);
  return (
    next.some(({ folded, sentence }) => isOrganisation(folded) && sentence === words[last]?.sentence) &&
    start >= 0
  );
}

function readCity(name: Name): PlaceNeed[] {
  const country = name.meaning.value.slice(-2);
  return [toNeed('city', name.meaning.value, 'named', name), toNeed('country', country, 'inferred', name)];
}

/** "near Solwezi, Zambia": a town that no list has, before a country. */
function readUnlisted({ words, text }: BriefText, name: Name, named: readonly Name[]): PlaceNeed[] {
  if (name.meaning.kind !== 'country' && name.meaning.kind !== 'area') return [];
  const [before, town] = [words[name.first - 2], words[name.first - 1]];
  if (!before || !town || town.sentence !== before.sentence || !LOCATIVE.has(before.folded)) return [];
  if (town.raw === town.raw.toLowerCase() || !/^(?:,| in| \()\s*$/.test(text.slice(town.end, name.start)))
    return [];
  if (named.some(({ start, end }) => start < town.end && end > town.start)) return [];
  const id = cityId(town.raw, name.meaning.value.toUpperCase());
  return id ? [toNeed('city', id, 'inferred', town)] : [];
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
  return [...spans.values()].flatMap((group) => {
    const isNamed = ({ meaning }: Name) => countries.has(meaning.value.slice(-2));
    const [best] = [...group].sort(
      (a, b) => Number(isNamed(b)) - Number(isNamed(a)) || a.meaning.rank - b.meaning.rank,
    );
    return best && isPlace(brief, best, isNamed(best), named) && !isOthers(brief, best) ? [best] : [];
  });
}

/** Names of smaller cities are often something else, so the words around them must agree. */
function isPlace(brief: BriefText, name: Name, inNamedCountry: boolean, named: readonly Name[]): boolean {
  const { words } = brief;
  const sameWords = named.some(
    ({ start, end, meaning }) =>
      start <= name.start && end >= name.end && (meaning.kind === 'country' || meaning.kind === 'language'),
  );
  if (sameWords) return false;
  if (name.meaning.rank < 1) return true;
  const before = words[name.first - 1];
  const word = words[name.first];
  const led = before?.sentence === word?.sentence && LOCATIVE.has(before?.folded ?? '');
  const alone = before?.clause !== word?.clause && words[name.last + 1]?.clause !== word?.clause;
  return led || (name.meaning.rank < 2 && (alone || inNamedCountry));
}
