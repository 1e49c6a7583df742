/** When the work is to begin: the month that a brief names beside words for a start. */
import { addDays } from '#lib/dates.ts';
import type { BriefText, Span } from './brief-text.ts';
import { type Mention, mentionsOf } from './date-mentions.ts';

export interface FoundStart extends Span {
  /** First day of the month, or today. */
  readonly date: string;
}

const BEGIN =
  /beginn|\b(?:start|begin|kick|going\b|under ?way|up and running|on board|aufnahme|loslegen|los ?geh|geht(?:s| es) los|einstieg|lancement|entam|lanc(?:er|ons)|ponernos|ponerlo|ponerse|dar inicio|arranqu|partenza|partire|van start|award|mobili[sz]|commenc|good to go|join\b|on board|aim|target|timing|when\b|would suit|suits? us|availab|needed\b|required from|planned for|foreseen|envisag|zeitpunkt|termin\b|zeitraum|los\b|wann\b|einsatz|verfugbar|quand\b|prevu|periode|calendrier|cuando\b|fecha|prevision|previst|quando\b|periodo|disponib|wanneer|periode|gepland|planlagt|planerad|kiedy|termin\b|demarr|debut|empez|empiez|comenz|comienz|inicio|inici|arranc|arranque|comec|inizi|avvi|aanvang|aanvat|borja|oppstart|opstart|aloit|rozpoc|zacat|zahaj|zacin|basla|mulai|mula|kuanz|tuanz|anza|parta|partir de la|bat dau)|开始|開始|着手|启动|啟動|スタート|시작|착수|بدء|البدء|نبدا|نبدأ|بداي|تبدا|начал|начат|старт|почат|почина|розпочат|शुरू|εναρξη|ξεκιν|להתחיל|התחלה/u;
const FROM =
  /(?:\b(?:from|ab|a partir d[eo]|a compter d[eu]|des|courant|a la rentree de|rentree d[eu]|para|desde|depuis|dal|da|vanaf|fran|fra|od|ei aikaisemmin|since|not before|nicht vor|pas avant|no antes de|nao antes de|non prima di|fruhestens|earliest|available)|من|اعتبارا من|с|со|з)(?:\s+(?:the|le|el|der|dem|mid|mitte|anfang|early|late|end of|ende|debut|fin|first|second|1st|1er|\d{1,2}(?:\.|st|nd|rd|th)?|primera? (?:semana|quincena) d[eo]|week of)){0,3}\s*$/u;
const FINE =
  /^[\s,]*(?:is|are|would be|would suit|suits us|works|ware|passt|geht|waere|serait|seria|esta|sta|ist)?\s*(?:also\s)?(?:fine|lovely|start|best|ideally|us\b|for us|ok|okay|good|great|early enough|possible|ideal|perfect|gut|passt|parfait|bien|perfecto|bom|va bene|から|부터|より)/u;
const UNTIL =
  /(?:\b(?:by|until|till|before|bis|spatestens|vor|avant|jusqu|antes de|hasta|ate|entro|prima di|tot|voor|senest|fore|ennen|przed|do|deadline|finish\w*|go live|ready)|قبل|до|к)(?:\s+(?:the|end of|ende|fin|final|finales|mid|mitte|early|a|de|del|von|of)){0,3}\s*$/u;
/** A wish for the date, and not only a fact about it. */
const WANTED =
  /\b(?:want|would|like|love|hope|plan|quer|vouloi|voudr|souhait|mocht|wollen|will|vill|onsk|gostar|vorr|vogliam|willen|graag|chc|chtel)/u;
/** "From October until …" is a season, not a start. */
const TO = /^\s*(?:until|till|to|through|bis|jusqu|hasta|ate|fino|tot|–|-)\b/u;
const AT_ONCE =
  /\b(?:asap|as soon as possible|immediately|right away|straight away|at once|urgent(?:ly)?|ab sofort|sofort|umgehend|schnellstmoglich|des que possible|immediatement|au plus vite|cuanto antes|lo antes posible|inmediatamente|de inmediato|o quanto antes|imediatamente|il prima possibile|subito|zo snel mogelijk|snarast|omgaende|snarest|jak najszybciej|natychmiast|co nejdrive|hned|hemen|secepatnya|segera)\b|срочно|как можно скорее|якнайшвидше|فورا|في اقرب وقت|باسرع|至急|すぐに|できるだけ早く|尽快|盡快|立即|즉시|최대한 빨리|तुरंत|mara moja/u;
const NEXT_MONTH =
  /\b(?:next month|nachsten monat|kommenden monat|le mois prochain|(?:el )?(?:proximo mes|mes que viene)|mes que vem|il mese prossimo|prossimo mese|volgende maand|nasta manad|neste maned|naeste maned|ensi kuussa|w przyszlym miesiacu|pristi mesic|gelecek ay|onumuzdeki ay|bulan depan)\b|следующем месяце|наступного місяця|الشهر (?:القادم|المقبل)|来月|下个月|下個月|다음 달|अगले महीने|mwezi ujao/u;
const IN_TIME =
  /\b(?:in|within|innerhalb von|binnen|dans|en|dentro de|em|tra|fra|over|om)\s+(\d{1,2}|a|one|two|three|four|six|einem|zwei|drei|vier|sechs|un|une|deux|trois|dos|tres|dois|um|due|tre)\s+(week|month|woche|monat|semaine|mois|semana|mes|settiman|mesi|mese|weken|maand)/u;
const COUNTS: Readonly<Record<string, number>> = {
  ...{ a: 1, one: 1, einem: 1, un: 1, une: 1, um: 1, two: 2, zwei: 2, deux: 2, dos: 2, dois: 2, due: 2 },
  ...{ three: 3, drei: 3, trois: 3, tres: 3, tre: 3, four: 4, vier: 4, six: 6, sechs: 6 },
};
/** Letters around a mention that are looked at. */
const NEAR = 55;
/** Letters between a budget and a month that stand in one line of facts. */
const BESIDE = 45;

/** `today` is an ISO date; a month without a year is the next one of that name, one beside the budget is the start. */
export function findStart(
  brief: BriefText,
  today: string,
  budget: Span | undefined = undefined,
): FoundStart | undefined {
  const rated = mentionsOf(brief, today)
    .filter(({ date }) => date >= `${today.slice(0, 7)}-01`)
    .map((mention) => ({ mention, worth: worthOf(brief.text, mention, budget) }))
    .filter(({ worth }) => worth >= 2)
    .sort((a, b) => b.worth - a.worth);
  const best = rated[0]?.mention;
  return best ? { date: best.date, start: best.start, end: best.end } : soon(brief, today);
}

function worthOf(text: string, { start, end, whole }: Mention, budget: Span | undefined): number {
  const before = flat(text.slice(Math.max(0, start - NEAR), start));
  const after = flat(text.slice(end, end + NEAR / 2));
  const from = FROM.test(before);
  const year = whole ? 1 : 0;
  if (UNTIL.test(before) && !from) return year;
  if (from && TO.test(after)) return 0;
  const worth =
    startWorth(lastClause(before), firstClause(after)) + (from ? 2 : 0) + (FINE.test(after) ? 2 : 0) + year;
  const plain =
    isAlone(lastClause(before), firstClause(after)) || (budget && isBeside(text, { start, end }, budget));
  return Math.max(worth, plain ? 2 : 0);
}

/** What stands beside a month in a clause that says nothing but when: "(early in February)". */
const BESIDE_MONTHS =
  /^[\s\d.'’–-]*(?:(?:at|in|on|im|am|zum|en|em|a|au|aux|el|la|le|les|na|no|nel|nella|all|the|der|des|de|du|del|do|da|della|of|for|around|about|approx|ca|etwa|circa|vers|hacia|verso|rond|right|just|gleich|soon|shortly|perhaps|maybe|ideally|preferably|possibly|roughly|sometime|wohl|vielleicht|gerne?|idealerweise|moglichst|idealement|si possible|idealmente|preferiblemente|de preferencia|se possivel|w|we|v|ve|od|po|na|i|pa|om|в|с|з|у|early|mid|late|end|beginning|start|middle|anfang|mitte|ende|debut|mi|fin|principios|mediados|finales|inicio|comeco|meados|inizio|meta|fine|begin|eind|week|weeks|woche|semaine|semana|quincena|settimana|half|halfte|month|monat|mois|mes|1st|2nd|3rd|4th|first|second|third|last|erste[nr]?|zweite[nr]?|letzte[nr]?|premiere?|primera?|segunda?|prima|next|coming|nachste[nmrs]?|kommende[nmrs]?|prochaine?|proximo?|proxima|prossimo|volgend|after|nach|apres|despues|depois|dopo|na|this|year|jahr|annee|ano|anno|jaar)(?:[\s\d.'’–-]+|$))*$/u;

/** Whether the clause has no other words than those. */
function isAlone(before: string, after: string): boolean {
  const lead = before.split(/[,(:\n]/u).at(-1) ?? '';
  const tail = after.split(/[,):\n]/u)[0] ?? '';
  return BESIDE_MONTHS.test(lead) && BESIDE_MONTHS.test(tail);
}

/** "12k dollars, 1st week of February": on the same line, with a few words between. */
function isBeside(text: string, mention: Span, budget: Span): boolean {
  const between =
    mention.start > budget.end
      ? text.slice(budget.end, mention.start)
      : text.slice(mention.end, Math.max(mention.end, budget.start));
  return between.length <= BESIDE && !/\n\s*\n|[.!?]\s+\p{Lu}/u.test(between);
}

/** Words for a start count more where somebody wishes it than where it is a fact. */
function startWorth(before: string, after: string): number {
  if (!BEGIN.test(before) && !BEGIN.test(after)) return 0;
  return WANTED.test(before) ? 5 : 3;
}

/** Lower case without accents, but with its stops. */
function flat(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ');
}

function lastClause(text: string): string {
  return text.split(/[.;!?。]\s|\s[–-]\s/u).at(-1) ?? '';
}

function firstClause(text: string): string {
  return text.split(/[.;,!?。]/u)[0] ?? '';
}

/** "As soon as possible", "next month" and "in six weeks". */
function soon({ text }: BriefText, today: string): FoundStart | undefined {
  const folded = flat(text);
  if (AT_ONCE.test(folded)) return { date: today, ...spanOf(text, AT_ONCE) };
  if (NEXT_MONTH.test(folded)) return { date: monthAfter(today), ...spanOf(text, NEXT_MONTH) };
  const [, count = '', unit = ''] = IN_TIME.exec(folded) ?? [];
  if (!unit || !BEGIN.test(folded)) return undefined;
  const number = Number(count) || (COUNTS[count] ?? 1);
  return { date: addDays(today, number * (WEEK.test(unit) ? 7 : 30)), ...spanOf(text, IN_TIME) };
}

const WEEK = /^(?:w|sem|set)/;

/** Where the words stand in the text as typed; nowhere when only the flattened text has them. */
function spanOf(text: string, pattern: RegExp): Span {
  const found = pattern.exec(text.toLowerCase());
  return { start: found?.index ?? 0, end: found ? found.index + found[0].length : 0 };
}

/** First day of the month after. */
function monthAfter(today: string): string {
  return `${addDays(`${today.slice(0, 7)}-01`, 31).slice(0, 7)}-01`;
}
