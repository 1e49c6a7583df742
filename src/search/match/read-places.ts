/** Names of the world as they stand in a brief → where the work is and which languages it needs. */
import { fold } from '#lib/text.ts';
import { inflectsNames } from './brief-language.ts';
import type { BriefText, Span, Word } from './brief-text.ts';
import { currencyOf } from './currencies.ts';
import { isDenied } from './negation.ts';
import type { Certainty } from './need.ts';
import type { Found } from './phrase-book.ts';
import type { WorldMeaning } from './places.ts';

export interface PlaceNeed {
  readonly kind: 'country' | 'region' | 'city' | 'language';
  readonly value: string;
  readonly certainty: Certainty;
  readonly hard: boolean;
  readonly start: number;
  readonly end: number;
}

type Name = Found<WorldMeaning>;

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
/** Words around a language that say it is to be spoken; `before` within five words, `after` within two. */
const SPOKEN_BEFORE =
  /^(?:in|auf|en|em|pa|po|по|на|w|v|speak\w*|spoken|sprech\w*|sprich\w*|spricht|parl\w*|habl\w*|fal[aeo]\w*|spreek\w*|sprek\w*|talar|snakk\w*|taler|mowi\w*|rozmawia\w*|mluv\w*|говор\w*|владе\w*|розмовл\w*|fluent|fluently|native|languages?|sprachen?|langues?|idiomas?|lingua|lingue|taal|voertaal|sprak|sprog|jezyk\w*|jazyk\w*|язык\w*|мов\w*|arbeitssprache\w*|bilingual|tongue|read|write|understands?|versteh\w*|teach|exclusively|only|translator|konus\w*|anadil\w*|بالعربية|باللغة|اللغة|يتحدث\w*|kwa|lugha|bahasa|berbahasa|tieng|γλωσσα\w*)$/u;
const SPOKEN_AFTER =
  /^(?:speak\w*|spoken|language|languages|sprachig\w*|sprache|lang|fluency|fluent|fine|ok|okay|enough|needed|required|essential|preferred|must|translator|version|konusan|bilen|speech|would|is|for|on|only)$/u;
const LIKED =
  /ideally|nice to have|(?:a|is) plus|bonus|would help|helpful|preferabl|if possible|blessing|advantage|idealerweise|wenn möglich|gerne|von vorteil|idéalement|si possible|atout|idealmente|de preferencia|si es posible|un plus|se possível|de preferência|preferibilmente|liefst|bij voorkeur|gärna|helst|mile widzian|желательно|できれば|最好|يفضل/iu;
const OR = /(?:^|[\s,/])(?:or|oder|ou|o|eller|of|lub|или|أو|או|veya|atau|hoặc|または|或|또는)\s|\//iu;
const LINK = /^\s*(?:,|\/|\+|&|→|and|or|und|oder|eller|與|与|ja|tai|lub|nebo|или|чи|та|atau|na|au|et|ou|y|e|o|i|en|of|och|og|ja|a|и|или|та|و|או|ו|ve|veya|na|dan|to|into|in|as well as|sowie|plus|、|と|和|및|\)|\()*\s*(?:also|auch|aussi|idéalement aussi en|in|en|auf|po|на|ב|the)?\s*$/iu;

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
  if (kind === 'demonym' && isOfOrganisation(brief, name)) return [toNeed('country', value, 'inferred', name)];
  return [];
}

/** Polish calls its language almost as its country; then the form decides. */
function isLanguageRather(name: Name, named: readonly Name[]): boolean {
  return !name.exact && named.some(({ meaning, start }) => meaning.kind === 'language' && start === name.start);
}

/** "US dollars" are money. */
function isCurrency({ words }: BriefText, { last }: Name): boolean {
  return currencyOf(words[last + 1]?.folded ?? '', []) !== undefined;
}

function toNeed(kind: PlaceNeed['kind'], value: string, certainty: Certainty, { start, end }: Span): PlaceNeed {
  return { kind, value, certainty, hard: false, start, end };
}

function isOthers({ text }: BriefText, { start }: Name): boolean {
  return OTHERS.test(text.slice(Math.max(0, start - 80), start).replace(/\s+/g, ' ').split(/[.!?;,]\s/).at(-1) ?? '');
}

const ORGANISATION =
  /^(?:agency|authority|city|council|county|government|region|state|association|bank|brand|bureau|business|charity|clinic|company|consultancy|consultant|cooperative|expert|experts|factory|firm|foundation|hospital|insurer|library|manufacturer|ministry|museum|ngo|office|organisation|organization|partner|partners|provider|publisher|retailer|school|shop|start|startup|studio|supplier|team|university|utility)$/;

/** "We are a Dutch insurer": an adjective within three words of an organisation. */
function isOfOrganisation({ words }: BriefText, { last, start }: Name): boolean {
  const next = words.slice(last + 1, last + 4);
  return next.some(({ folded, sentence }) => ORGANISATION.test(folded) && sentence === words[last]?.sentence) && start >= 0;
}

function readCity(name: Name): PlaceNeed[] {
  const [country = ''] = name.meaning.value.split('/');
  return [toNeed('city', name.meaning.value, 'named', name), toNeed('country', country, 'inferred', name)];
}

/** "near Solwezi, Zambia": a town that no list has, before a country. */
function readUnlisted({ words, text }: BriefText, name: Name, named: readonly Name[]): PlaceNeed[] {
  if (name.meaning.kind !== 'country' && name.meaning.kind !== 'area') return [];
  const [before, town] = [words[name.first - 2], words[name.first - 1]];
  if (!before || !town || town.sentence !== before.sentence || !LOCATIVE.has(before.folded)) return [];
  if (town.raw === town.raw.toLowerCase() || !/^(?:,| in| \()\s*$/.test(text.slice(town.end, name.start))) return [];
  if (named.some(({ start, end }) => start < town.end && end > town.start)) return [];
  return [toNeed('city', `${name.meaning.value}/${town.raw}`, 'inferred', town)];
}

/** One city for each name: that of a country which the brief names, else the best known. */
function chooseCities(brief: BriefText, named: readonly Name[]): Name[] {
  const countries = new Set(
    named.filter(({ meaning: { kind } }) => kind === 'country' || kind === 'area').map(({ meaning }) => meaning.value),
  );
  const places = named.filter((name) => name.meaning.kind === 'city');
  const spans = Map.groupBy(places, ({ start }) => start);
  return [...spans.values()].flatMap((group) => {
    const isNamed = ({ meaning }: Name) => countries.has(meaning.value.slice(0, 2));
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

function readLanguages(brief: BriefText, named: readonly Name[]): PlaceNeed[] {
  const names = named.filter(({ meaning }) => meaning.kind === 'language');
  const spoken = new Set<Name>(names.filter((name) => isSpoken(brief, name, named)));
  // A list passes on to its neighbours what is said of one of them.
  for (let grown = true; grown; ) {
    const size = spoken.size;
    for (const name of names)
      if ([...spoken].some((other) => isLinked(brief, name, other))) spoken.add(name);
    grown = spoken.size > size;
  }
  return [...spoken].map((name) => toLanguage(brief, name, spoken));
}

function isSpoken(brief: BriefText, name: Name, named: readonly Name[]): boolean {
  const { words, language } = brief;
  const { first, last, start } = name;
  const word = words[first];
  const before = words.slice(Math.max(0, first - 5), first).filter((one) => one.sentence === word?.sentence);
  const direct = before.at(-1);
  const after = words.slice(last + 1, last + 3).filter((one) => one.clause === words[last]?.clause);
  if (before.some((one) => isCue(one, direct)) || after.slice(0, 1).some(({ folded }) => SPOKEN_AFTER.test(folded)))
    return !isBeforeNoun(brief, name, named);
  if (name.meaning.rank < 0 || isAlone(brief, name, named)) return true;
  const adjective = named.some((other) => other.meaning.kind === 'demonym' && other.start === start);
  return !adjective && isNoun(words[first], language);
}

/** A language must be met, unless the brief would only like it, or offers another one. */
function toLanguage(brief: BriefText, name: Name, spoken: ReadonlySet<Name>): PlaceNeed {
  const { text } = brief;
  const { start, end } = name;
  const around = `${lastSentence(text.slice(Math.max(0, start - 45), start))} ${text.slice(end, end + 30).split(/[.;!?]/)[0]}`;
  if (LIKED.test(around)) return toNeed('language', name.meaning.value, 'inferred', name);
  const choice = [...spoken].some((other) => {
    const between = other.start < start ? text.slice(other.end, start) : text.slice(end, other.start);
    return other !== name && between.length < 30 && OR.test(between);
  });
  return { ...toNeed('language', name.meaning.value, 'named', name), hard: !choice };
}

function lastSentence(text: string): string {
  return text.split(/[.;!?]\s/).at(-1) ?? '';
}

/** "Dutch or English." as a clause of its own. */
function isAlone({ words }: BriefText, { first }: Name, named: readonly Name[]): boolean {
  const clause = words.filter((word) => word.clause === words[first]?.clause);
  const isLanguage = (word: Word) =>
    named.some(({ meaning, start, end }) => meaning.kind === 'language' && start <= word.start && end >= word.end);
  return clause.every((word) => isLanguage(word) || /^(?:and|or|und|oder|et|ou|y|o|e|en|only|nur)$/.test(word.folded));
}

/** Short cues as "in must stand directly before the language. */
function isCue({ folded }: Word, direct: Word | undefined): boolean {
  return SPOKEN_BEFORE.test(folded) && (folded.length > 3 || folded === direct?.folded);
}

/** "In German companies" speaks of companies. */
function isBeforeNoun({ words }: BriefText, { last }: Name, named: readonly Name[]): boolean {
  const next = words[last + 1];
  const here = words[last];
  if (!next || next.clause !== here?.clause || !ORGANISATION.test(next.folded)) return false;
  return named.length > 0;
}

/** Romance languages use one word for the language and for what comes from the country. */
function isNoun(word: Word | undefined, written: string | undefined): boolean {
  if (!word) return false;
  if (!/\p{Script=Latin}/u.test(word.raw)) return true;
  const lower = word.raw === word.raw.toLowerCase();
  if (written && ['fr', 'es', 'pt', 'it', 'ro', 'ca'].includes(written)) return false;
  return written === 'en' || written === undefined || !lower || fold(word.raw) !== word.raw;
}

function isLinked({ text }: BriefText, a: Name, b: Name): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  return right.start - left.end < 40 && LINK.test(text.slice(left.end, right.start));
}
