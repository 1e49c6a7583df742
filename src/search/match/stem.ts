/**
 * A light stemmer for the languages in which briefs come: it takes off one common ending, so that "migrate", "migration"
 * and "migrieren" meet. It need not be right about a language, only the same for both sides.
 */

/** Endings of Latin, Cyrillic and Greek words by how many letters must be left before them. */
const ENDINGS: ReadonlyMap<string, number> = endings({
  5:
    'isierungen isierung isieren ierungen ierung ieren ierte iert ationen ation ations ating ated ates ate ators ator aciones acion acoes acao azione azioni atie aties atore atori ateur ateurs ' +
    'ungen ung ingen ings ing ements ement ments ment ers er ed em ern n ies y ity ' +
    'tions tion sions sion ions ion euses euse eurs eur ives ive ifs if ees ee ez ons ' +
    'ciones cion coes cao zioni zione ando endo iendo adas ados ada ado idas idos ida ido ares eres ar ir are ere ire ' +
    'et ene erne arna orna ane osc osci oscia osciami yc ic ac ' +
    'ami ach ow om ego emu iej ie ej ym ych imi skich skie skiej skim sku ska ski ' +
    'ами ями ах ях ев ий ая ое ые ого ому ом ем ия ии ию ией ие ю ям ях ів єю ою ' +
    'ων ους ος ου ης ας ες ια ι η α ο',
  4: 'es s en e as os a o i u а у ы и е ов ой і я ї ا ات ين ون نا ها ة ه ي ية',
});
const LONGEST_ENDING = Math.max(...[...ENDINGS.keys()].map(({ length }) => length));

function endings(byRest: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(byRest).flatMap(([rest, list]) =>
      list.split(' ').map((ending) => [ending, Number(rest)] as const),
    ),
  );
}

const kept = new Map<string, string>();

/** The stem of a folded word. */
export function stemOf(folded: string): string {
  const known = kept.get(folded);
  if (known !== undefined) return known;
  const stem = undouble(withoutEnding(folded));
  kept.set(folded, stem);
  return stem;
}

function withoutEnding(folded: string): string {
  for (let length = Math.min(LONGEST_ENDING, folded.length - 4); length > 0; length--) {
    const rest = folded.length - length;
    if (rest >= (ENDINGS.get(folded.slice(rest)) ?? Number.POSITIVE_INFINITY)) return folded.slice(0, rest);
  }
  return folded;
}

/** `plann` → `plan`. */
function undouble(stem: string): string {
  return stem.length > 4 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

/** Small words that Arabic and Hebrew write together with the next one: and, to, in, from, the. */
const ARABIC_PREFIX = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وف][بل]|[وبلف])(?=.{3})/u;
const HEBREW_PREFIX = /^[ושכ]?[הבלמ]?ה?(?=.{3})/u;

/** What a folded word may be a form of, best first. */
export function stemsOf(folded: string): string[] {
  const stems = new Set([stemOf(folded)]);
  for (const prefix of [ARABIC_PREFIX, HEBREW_PREFIX])
    if (/[\u0590-\u06FF]/.test(folded)) stems.add(stemOf(folded.replace(prefix, '')));
  if (/^\p{Script=Arabic}/u.test(folded)) stems.add(stemOf(folded.replace(/^ال/, '')));
  return [...stems];
}

/** The stem under which a word of a phrase is kept. */
export function phraseStem(folded: string): string {
  return stemOf(folded.replace(/^ال(?=.{3})/u, ''));
}
