/** Whether a brief says that something is *not* wanted. */
import type { BriefText, Word } from './brief-text.ts';

/** Words before: nothing of the next few is wanted. */
const NO = new Set(
  (
    'no without kein keine keinen keinem keiner keines ohne weder sans aucun aucune sin ningun ninguna sem nenhum nenhuma nem senza nessun nessuna geen zonder noch ' +
    'ingen inga inget utan ikke ingen intet uden uten bez zadne zadny zadna zadnych без никаких без بدون دون ללא בלי'
  ).split(' '),
);
/** Two words before, the second of which wants something. */
const NOT = new Set(
  'dont not never doesnt didnt wont cannot nicht nie niemals pas jamais nunca mai nooit n ne non nao no niet inte ikke nie не لا لسنا לא μη δεν tidak khong hatu si'.split(
    ' ',
  ),
);
const WANTS =
  /^(?:need|want|require|look|interest|include|necessary|brauch|benotig|wunsch|will|wollen|such|besoin|voulons|veux|cherch|necesit|quer|busc|precis|serve|bisogno|vogl|nodig|wil|zoek|behov|soker|trenger|potrzeb|chce|szuk|нуж|треб|хот|ищ|نحتاج|نريد|צריכ|perlu|hitaji|memerlukan|can)/u;
/** Words after: what was said before them is not wanted. */
const UNWANTED =
  /^[^.,;!?。]{0,30}?\b(?:(?:is|are|was|would be)\s?(?:not|n['’]t)|isn['’]t|aren['’]t|nicht|n['’]est pas|ne sont pas|no es|no son|não é|nao e|non è|niet|inte|ikke|nie jest|не)\s+(?:\w+\s){0,2}?(?:need|necess|important|require|part|relevant|want|prior|wichtig|nötig|notwendig|erforderlich|gewünscht|teil|nécess|utile|import|requis|necesar|precis|neces|necessar|richiest|nodig|belangrijk|nödvänd|nødvend|potrzebn|нуж|требу|expected|subject|objet|gegenstand|in scope)/iu;
const UNWANTED_SHORT =
  /^[^.;,!?。]{0,10}?\b(?:not (?:needed|necessary|required|wanted)|doesn['’]t matter|does not matter|unnecessary|out of scope|excluded|unimportant|nicht nötig|entfällt|pas nécessaire|inutile|no hace falta|innecesari\w+|desnecess\w+|niet nodig)|^\s?(?:は|も|が|の)?[^。、]{0,8}(?:不要|必要ありません|要りません|いりません|필요 ?없)/iu;
const NOT_WANTED_CJK = /(?:不要|不需要|无需|無需|毋須|不用|必要ない|없이)[^。，、,.]{0,6}$/u;
/** What makes "no" and "not" something else: "no later than", "not only". */
const ELSE = new Set(
  'later more longer less only just one idea rush problem wonder doubt matter nur mehr spater seulement solo apenas so soltanto alleen bare endast'.split(
    ' ',
  ),
);
/** Words between a negation and what it denies, at most. */
const REACH = 5;
/** Who does not want it, or cannot say it. */
const SPEAKS =
  /^(?:speak|understand|habl|entien|spricht|versteh|parl|fal|compren|spreekt|talar|snakk|mowi|говор)/u;
const PEOPLE = new Set(['nobody', 'nadie', 'ninguem', 'niemand', 'personne', 'nessuno']);
const WANTING_REACH = 9;

/** A heading in front of what is left out, as far as the end of its line. */
const LEFT_OUT =
  /(?:(?:not|out|outside|beyond)[\s-]+(?:in|of|the|our)[\s-]+(?:the )?scope|exclu(?:ded|sions?|s)|not (?:included|required|needed|wanted|part of this)|nicht (?:im umfang|enthalten|gegenstand|teil|gewünscht|benötigt|gefragt)|hors (?:périmètre|champ|sujet)|(?:fuera de(?:l)?|no entra en el) alcance|no (?:incluye|se incluye|incluido)|não (?:inclui|incluído|faz parte)|fora d[oe] (?:escopo|âmbito)|esclus[oie]|niet (?:inbegrepen|nodig|gevraagd)|対象外|含まない|خارج النطاق|لا يشمل)\s?(?:are|is|sind|ist)?\s?[:：-][^\n]*$/iu;
/** What people say of a way of working that they do not want. */
const DISLIKES =
  /^(?:hates?|hated|dislikes?|detest\w*|avoid|avoiding|instead|than|nothing|nobody|niemand|nichts|nada|niente|rien|niets|ninguem|nadie|nessuno|hass\w*|statt|anstatt|vermeid\w*|eviter|evitons|evitar|odi[aoe]\w*|evit\w*|liever)$/;

const NOBODY = /^(?:nobody|niemand|niemanden|nadie|ninguem|nessuno)$/;

/** Whether a way of working is named only to be refused: "we hate video calls". */
export function isDisliked({ words }: BriefText, first: number): boolean {
  const word = words[first];
  const back = words
    .slice(Math.max(0, first - 5), first)
    .filter(({ sentence }) => sentence === word?.sentence);
  return back.some(
    ({ folded, clause }) => (clause === word?.clause && DISLIKES.test(folded)) || NOBODY.test(folded),
  );
}

/** `first` and `last` are places among the words of the brief, `end` the letter behind the last of them. */
export function isDenied(brief: BriefText, first: number, end: number, start: number): boolean {
  const word = brief.words[first];
  if (!word) return false;
  const after = brief.text.slice(end, end + 60).replace(/\s+/g, ' ');
  const before = brief.text.slice(Math.max(0, start - 12), start);
  if (LEFT_OUT.test(brief.text.slice(Math.max(0, start - 400), start))) return true;
  if (UNWANTED.test(after) || UNWANTED_SHORT.test(after) || NOT_WANTED_CJK.test(before)) return true;
  const back = brief.words.slice(Math.max(0, first - WANTING_REACH), first).reverse();
  const inSentence = back.slice(
    0,
    lengthWhile(back, ({ sentence }) => sentence === word.sentence),
  );
  return isDeniedBefore(inSentence, word, brief.language);
}

function lengthWhile(words: readonly Word[], holds: (word: Word) => boolean): number {
  const end = words.findIndex((word) => !holds(word));
  return end < 0 ? words.length : end;
}

/** `back` are the words before, nearest first; only those of the same clause deny. */
function isDeniedBefore(back: readonly Word[], word: Word, language: string | undefined): boolean {
  const turn = back.findIndex(({ folded }) => TURN.test(folded));
  const near = turn < 0 ? back : back.slice(0, turn);
  return near.some((one, distance) => {
    const between = near.slice(0, distance);
    const next = between.at(-1)?.folded ?? word.folded;
    if (one.clause !== word.clause || ELSE.has(next)) return false;
    if (isLack(near[distance + 1], one, between)) return false;
    return denies(one.folded, between, language);
  });
}

/** "We have no overview" complains of a lack: that is what is wanted. "We have no need of it" is not. */
function isLack(before: Word | undefined, { folded }: Word, between: readonly Word[]): boolean {
  return (
    NO.has(folded) &&
    before !== undefined &&
    HAVING.test(before.folded) &&
    !between.some((one) => WANTS.test(one.folded) || INTEREST.test(one.folded))
  );
}
const HAVING = /^(?:have|has|had|ve|got|is|s|are|haben|hat|habe|gibt|besitzen|there|hay|hebben|heeft)$/;
const INTEREST = /^(?:use|interest|time|desire|bedarf|interesse|verwendung|lust|zeit|behoefte|tijd)$/;

/** "Not an agency", "pas de formation": with nothing but an article between. */
const PLAINLY_NOT = new Set(['not', 'pas', 'nicht', 'nao', 'non', 'niet', 'inte', 'ikke', 'nie']);
const ARTICLE = /^(?:a|an|any|another|de|d|un|une|eine?n?|uma?|uno|una|een|en|ett?|by|via|per|par|por)$/;

/** What takes a denial back: "not a course but a workshop". */
const TURN = /^(?:but|only|aber|sondern|mais|pero|sino|mas|ma|maar|men|ale|но|لكن)$/;

/** Whether a word denies what follows it; `between` are the words up to there, nearest to it last. */
function denies(folded: string, between: readonly Word[], language: string | undefined): boolean {
  const holds = (pattern: RegExp) => between.some((one) => pattern.test(one.folded));
  // In Portuguese, "no" is "in the".
  if (NO.has(folded)) return between.length < REACH && !(folded === 'no' && language === 'pt');
  if (PEOPLE.has(folded)) return holds(WANTS) || holds(SPEAKS);
  if (folded === 'already') return /^(?:have|has|got)$/.test(between.at(-1)?.folded ?? '');
  if (PLAINLY_NOT.has(folded) && between.every((one) => ARTICLE.test(one.folded))) return true;
  return NOT.has(folded) && between.slice(-2).some((one) => WANTS.test(one.folded));
}
