/** When the work is to begin: the month that a brief names beside words for a start. */
import { toIsoDate } from '#lib/dates.ts';
import type { BriefText, Span } from './brief-text.ts';
import { monthOf } from './month-names.ts';

export interface FoundStart extends Span {
  /** First day of the month, or today. */
  readonly date: string;
}

interface Mention extends FoundStart {
  /** Whether the year was written. */
  readonly whole: boolean;
}

const BEGIN =
  /beginn|\b(?:start|begin|kick|commenc|good to go|demarr|debut|empez|empiez|comenz|comienz|inicio|inici|arranc|arranque|comec|inizi|avvi|aanvang|aanvat|borja|oppstart|opstart|aloit|rozpoc|zacat|zahaj|zacin|basla|mulai|mula|kuanz|tuanz|anza|parta|partir de la|bat dau)|开始|開始|着手|启动|啟動|スタート|시작|착수|بدء|البدء|نبدا|نبدأ|بداي|تبدا|начал|начат|старт|почат|почина|розпочат|शुरू|εναρξη|ξεκιν|להתחיל|התחלה/u;
const FROM =
  /(?:\b(?:from|ab|a partir d[eo]|desde|depuis|dal|da|vanaf|fran|fra|od|ei aikaisemmin|since|not before|nicht vor|pas avant|no antes de|nao antes de|non prima di|fruhestens|earliest|available)|من|اعتبارا من|с|со|з)(?:\s+(?:the|le|el|der|dem|mid|mitte|anfang|early|end of|ende|debut|debout|first|1st|1er|week of)){0,3}\s*$/u;
const FINE = /^[\s,]*(?:is|are|would be|ware|passt|geht|waere|serait|seria|esta|sta|ist)?\s*(?:also\s)?(?:fine|ok|okay|good|great|early enough|possible|ideal|perfect|gut|passt|parfait|bien|perfecto|bom|va bene|から|부터|より)/u;
const UNTIL =
  /(?:\b(?:by|until|till|before|bis|spatestens|vor|avant|jusqu|antes de|hasta|ate|entro|prima di|tot|voor|senest|fore|ennen|przed|do|deadline|finish\w*|go live|ready)|قبل|до|к)(?:\s+(?:the|end of|ende|fin|final|finales|mid|mitte|early|a|de|del|von|of)){0,3}\s*$/u;
/** A wish for the date, and not only a fact about it. */
const WANTED = /\b(?:want|would|like|love|hope|plan|quer|vouloi|voudr|souhait|mocht|wollen|will|vill|onsk|gostar|vorr|vogliam|willen|graag|chc|chtel)/u;
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

/** `today` is an ISO date; a month without a year is the next one of that name. */
export function findStart(brief: BriefText, today: string): FoundStart | undefined {
  const rated = mentionsOf(brief, today)
    .filter(({ date }) => date >= `${today.slice(0, 7)}-01`)
    .map((mention) => ({ mention, worth: worthOf(brief.text, mention) }))
    .filter(({ worth }) => worth >= 2)
    .sort((a, b) => b.worth - a.worth);
  const best = rated[0]?.mention;
  return best ? { date: best.date, start: best.start, end: best.end } : soon(brief, today);
}

function worthOf(text: string, { start, end, whole }: Mention): number {
  const before = flat(text.slice(Math.max(0, start - NEAR), start));
  const after = flat(text.slice(end, end + NEAR / 2));
  if (UNTIL.test(before) && !FROM.test(before)) return whole ? 1 : 0.5;
  if (FROM.test(before) && TO.test(after)) return 0;
  const begins = BEGIN.test(lastClause(before)) || BEGIN.test(firstClause(after));
  const wants = WANTED.test(lastClause(before));
  return (begins ? (wants ? 5 : 3) : 0) + (FROM.test(before) ? 2 : 0) + (FINE.test(after) ? 1 : 0) + (whole ? 1 : 0);
}

/** Lower case without accents, but with its stops. */
function flat(text: string): string {
  return text.normalize('NFKD').replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}/gu, '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}

function lastClause(text: string): string {
  return text.split(/[.;!?。]\s|\s[–-]\s/u).at(-1) ?? '';
}

function firstClause(text: string): string {
  return text.split(/[.;,!?。]/u)[0] ?? '';
}

/** "As soon as possible" and its like. */
function soon({ text }: BriefText, today: string): FoundStart | undefined {
  const lower = text.toLowerCase();
  const folded = flat(text);
  for (const [pattern, date] of [
    [AT_ONCE, today],
    [NEXT_MONTH, monthAfter(today, 1)],
  ] as const) {
    if (!pattern.test(folded)) continue;
    const at = pattern.exec(lower);
    return { date, start: at?.index ?? 0, end: at ? at.index + at[0].length : 0 };
  }
  const [, count = '', unit = ''] = IN_TIME.exec(folded) ?? [];
  if (!unit) return undefined;
  const number = Number(count) || (COUNTS[count] ?? 1);
  const days = /^(?:w|se)/.test(unit) && !/^mes/.test(unit) ? number * 7 : number * 30;
  return BEGIN.test(folded)
    ? { date: toIsoDate(new Date(Date.parse(today) + days * 86_400_000)), start: 0, end: 0 }
    : undefined;
}

function monthAfter(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return toMonth(year, month + months);
}

/** Month 13 is the next year's first. */
function toMonth(year: number, month: number): string {
  return toIsoDate(new Date(Date.UTC(year, month - 1, 1)));
}

const NUMERIC = [
  /(?<year>20\d\d)-(?<month>0[1-9]|1[0-2])(?:-\d\d)?\b/gu,
  /\b(?:\d{1,2}[./])?(?<month>0?[1-9]|1[0-2])[./](?<year>20\d\d)\b/gu,
  /(?<year>20\d\d)\s?[年년]\s?(?<month>1[0-2]|[1-9])\s?[月월]/gu,
  /(?<next>来年|明年|내년)?(?:の)?\s?(?<!\d)(?<!\d[年년]\s?)(?<month>1[0-2]|[1-9])\s?[月월](?!間|간)/gu,
] as const;
const QUARTER =
  /(?:\bQ(?<q>[1-4])\b|\bT(?<t>[1-4])\b|\b(?<n>[1-4])(?:\.|er|e|º|st|nd|rd|th)? ?(?:Quartal|quarter|trimestre|kwartaal|kvartal|квартал))(?:\s?(?:of|de|du|del|van)?\s?(?<year>20\d\d))?/giu;
const SEASON =
  /(?<spring>spring|fr[uü]hjahr|fr[uü]hling|printemps|primavera|voorjaar|v[aå]r(?:en)?\b|kev[aä]t|wiosn\p{L}*|весн\p{L}*)|(?<summer>summer|sommer|[eé]t[eé]\b|verano|ver[aã]o|estate|zomer|sommar)|(?<autumn>autumn|herbst|automne|oto[nñ]o|outono|autunno|najaar|herfst|h[oø]st|осен\p{L}*)/giu;
const PART =
  /\b(?:(?<early>early|beginning of|start of|anfang|beginn|d[eé]but|principios de|inicios de|in[ií]cio de|inizio|begin|new year)|(?<middle>mid|mitte|mi|mediados de|meados de|met[aà]|medio))[\s-]+(?<year>20\d\d)/giu;
const SEASON_MONTHS = { spring: 3, summer: 6, autumn: 9 } as const;

function mentionsOf(brief: BriefText, today: string): Mention[] {
  return [
    ...namedMonths(brief, today),
    ...NUMERIC.flatMap((pattern) => numericMonths(brief.text, pattern, today)),
    ...quarters(brief.text, today),
    ...parts(brief.text, today),
  ];
}

function namedMonths({ words }: BriefText, today: string): Mention[] {
  return words.flatMap((word, at) => {
    const month = monthOf(word.raw);
    if (!month || isVerb(word.raw, words[at - 1]?.folded)) return [];
    const following = words.slice(at + 1, at + 3).find(({ raw }) => /^20\d\d$/.test(raw));
    const date = toDate(month, following ? Number(following.raw) : undefined, today);
    return [{ date, whole: following !== undefined, start: word.start, end: following?.end ?? word.end }];
  });
}

/** "may" and "march" are months with a capital, or behind a word that leads to a date. */
function isVerb(raw: string, before: string | undefined): boolean {
  return /^(?:may|march)$/.test(raw) && !/^(?:in|from|by|since|until|early|mid|late|en|de)$/.test(before ?? '');
}

function numericMonths(text: string, pattern: RegExp, today: string): Mention[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index, groups = {} }) => {
    const year = groups['year'] ?? (groups['next'] ? String(Number(today.slice(0, 4)) + 1) : undefined);
    const date = toDate(Number(groups['month']), year ? Number(year) : undefined, today);
    return { date, whole: year !== undefined, start: index, end: index + found.length };
  });
}

function quarters(text: string, today: string): Mention[] {
  return [...text.matchAll(QUARTER)].map(({ 0: found, index, groups = {} }) => {
    const quarter = Number(groups['q'] ?? groups['t'] ?? groups['n']);
    const year = groups['year'] ? Number(groups['year']) : undefined;
    const date = toDate(quarter * 3 - 2, year, today);
    return { date, whole: year !== undefined, start: index, end: index + found.length };
  });
}

function parts(text: string, today: string): Mention[] {
  const seasons = [...text.matchAll(SEASON)].map(({ 0: found, index, groups = {} }) => {
    const season = (['spring', 'summer', 'autumn'] as const).find((name) => groups[name]) ?? 'spring';
    const year = /^\s(?:of |de |del )?(20\d\d)/.exec(text.slice(index + found.length))?.[1];
    const date = toDate(SEASON_MONTHS[season], year ? Number(year) : undefined, today);
    return { date, whole: year !== undefined, start: index, end: index + found.length };
  });
  const years = [...text.matchAll(PART)].map(({ 0: found, index, groups = {} }) => ({
    date: toMonth(Number(groups['year']), groups['early'] ? 1 : 6),
    whole: true,
    start: index,
    end: index + found.length,
  }));
  return [...seasons, ...years];
}

function toDate(month: number, year: number | undefined, today: string): string {
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  return toMonth(year ?? (month < thisMonth ? thisYear + 1 : thisYear), month);
}
