/** Names of languages as they stand in a brief → which of them the work needs. */
import { fold } from '#lib/text.ts';
import type { BriefText, Word } from './brief-text.ts';
import { isOrganisation, type Name, type PlaceNeed, toNeed } from './place-need.ts';

/** Words around a language that say it is to be spoken; `before` within five words, `after` within two. */
const SPOKEN_BEFORE =
  /^(?:in|auf|en|em|pa|po|по|на|w|v|speak\w*|spoken|sprech\w*|sprich\w*|spricht|parl\w*|habl\w*|fal[aeo]\w*|spreek\w*|sprek\w*|talar|snakk\w*|taler|mowi\w*|rozmawia\w*|mluv\w*|говор\w*|владе\w*|розмовл\w*|fluent|fluently|native|know|knows|good|decent|basic|passable|bon|bonne|buen|gutes?|kann|konnen|beherrscht?\w*|domin\w+|maitris\w+|conosc\w+|sa|sab\w+|languages?|sprachen?|langues?|idiomas?|lingua|lingue|taal|voertaal|sprak|sprog|jezyk\w*|jazyk\w*|язык\w*|мов\w*|arbeitssprache\w*|bilingual|tongue|read|write|understands?|versteh\w*|teach|exclusively|only|translator|konus\w*|anadil\w*|بالعربية|باللغة|اللغة|يتحدث\w*|kwa|lugha|bahasa|berbahasa|tieng|γλωσσα\w*)$/u;
const SPOKEN_AFTER =
  /^(?:speak\w*|spoken|language|languages|sprachig\w*|sprache|lang|fluency|fluent|fine|ok|okay|enough|needed|required|essential|preferred|must|translator|version|konusan|bilen|speech|would|is|for|on|only)$/u;
const LIKED =
  /ideally|nice to have|(?:a|is) plus|bonus|would help|helpful|preferabl|if possible|blessing|advantage|idealerweise|wenn möglich|gerne|von vorteil|idéalement|si possible|atout|idealmente|de preferencia|si es posible|un plus|se possível|de preferência|preferibilmente|liefst|bij voorkeur|gärna|helst|mile widzian|желательно|できれば|最好|يفضل/iu;
const OR = /(?:^|[\s,/])(?:or|oder|ou|o|eller|of|lub|или|أو|או|veya|atau|hoặc|または|或|또는)\s|\//iu;
/** Words that join the parts of a list. */
const LINKS = new Set(
  (
    'and or und oder eller et ou y e o i en of och og ja tai a au nebo lub або и или та чи و او ו ve veya na atau dan to into in auf po на ב the also auch aussi sowie plus as well idealement ' +
    '與 与 和 및'
  ).split(' '),
);

/** Languages that the work needs. `named` are all names of the world that are not denied. */
export function readLanguages(brief: BriefText, named: readonly Name[]): PlaceNeed[] {
  const names = named.filter(({ meaning }) => meaning.kind === 'language');
  const spoken = new Set<Name>(names.filter((name) => isSpoken(brief, name, named)));
  // A list passes on to its neighbours what is said of one of them.
  for (let grown = true; grown;) {
    const size = spoken.size;
    for (const name of names) if ([...spoken].some((other) => isLinked(brief, name, other))) spoken.add(name);
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
  if (
    before.some((one) => isCue(one, direct)) ||
    after.slice(0, 1).some(({ folded }) => SPOKEN_AFTER.test(folded))
  )
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

/** What stands beside languages without saying more. */
const BESIDE_LANGUAGES =
  /^(?:and|or|und|oder|et|ou|y|o|e|en|i|og|och|eller|of|only|nur|please|pls|ideally|both|either|preferably|also|plus|well|as|too|thanks|if|possible|bitte|gern|gerne|auch|sowie|am|liebsten|beides|svp|aussi|idealement|favor|por|tambien|ambos|preferencia|de|preferiblemente|tambem|ambas|per|favore|anche|graag|ook|allebei|working|spoken|business)$/;

/** "Dutch or English." as a clause of its own. */
function isAlone({ words }: BriefText, { first }: Name, named: readonly Name[]): boolean {
  const clause = words.filter((word) => word.clause === words[first]?.clause);
  const isLanguage = (word: Word) =>
    named.some(
      ({ meaning, start, end }) => meaning.kind === 'language' && start <= word.start && end >= word.end,
    );
  return clause.every((word) => isLanguage(word) || BESIDE_LANGUAGES.test(word.folded));
}

/** Short cues as "in must stand directly before the language. */
function isCue({ folded }: Word, direct: Word | undefined): boolean {
  return SPOKEN_BEFORE.test(folded) && (folded.length > 3 || folded === direct?.folded);
}

/** "In German companies" speaks of companies. */
function isBeforeNoun({ words }: BriefText, { last }: Name, named: readonly Name[]): boolean {
  const next = words[last + 1];
  const here = words[last];
  if (!next || next.clause !== here?.clause || !isOrganisation(next.folded)) return false;
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

/** Whether nothing but commas and joining words lies between. */
function isLinked({ text }: BriefText, a: Name, b: Name): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  const between = text.slice(left.end, right.start);
  const words = fold(between).split(' ').filter(Boolean);
  return between.length < 40 && !/[.!?;]/.test(between) && words.every((word) => LINKS.has(word));
}
