/** Months that a brief names, in whatever way: by name, number, quarter, season or part of a year. */
import { toIsoDate } from '#lib/dates.ts';
import type { BriefText, Span } from './brief-text.ts';
import { monthOf } from './month-names.ts';

export interface Mention extends Span {
  /** First day of the month. */
  readonly date: string;
  /** Whether the year was written. */
  readonly whole: boolean;
}

const NUMERIC = [
  /(?<year>20\d\d)-(?<month>0[1-9]|1[0-2])(?:-\d\d)?\b/gu,
  /\b(?:\d{1,2}\.\s?|\d{1,2}[/-])?(?<month>0?[1-9]|1[0-2])(?:\.\s?|[/-])(?<year>20\d\d)\b/gu,
  /(?<year>20\d\d)\s?[年년]\s?(?<month>1[0-2]|[1-9])\s?[月월]/gu,
  /(?<next>来年|明年|내년)?(?:の)?\s?(?<!\d)(?<!\d[年년]\s?)(?<month>1[0-2]|[1-9])\s?[月월](?!間|간)/gu,
] as const;
const ORDINALS: readonly string[] = [
  'first|erst\\p{L}*|premi\\p{L}+|primer\\p{L}*|prim[oa]|eerste|första|første|pierwsz\\p{L}+|перв\\p{L}+|الأول',
  'second|zweit\\p{L}*|deuxi\\p{L}+|second[eo]?|segund[oa]|tweede|andra|andet|andre|drugi\\p{L}*|втор\\p{L}+|الثاني',
  'third|dritt\\p{L}*|troisi\\p{L}+|tercer\\p{L}*|terceir[oa]|terz[oa]|derde|tredje|trzeci\\p{L}*|трет\\p{L}+|الثالث',
  'fourth|last|viert\\p{L}*|quatri\\p{L}+|cuart[oa]|quart[oa]|vierde|fjärde|fjerde|czwart\\p{L}*|четв\\p{L}+|الرابع',
];
const NTH = ORDINALS.map((words, at) => `(?<w${at + 1}>${words})`).join('|');
const YEAR = String.raw`(?:[\s/']*(?:of|de|du|del|do|van|من|عام)?\s?(?:(?<year>20\d\d)|(?<next>next year|nächsten jahres?|kommenden jahres|prochain|próximo|volgend jaar)))?`;
const QUARTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[QT](?<q>[1-4])|(?<t>[1-4])Q|(?:(?<n>[1-4])(?:\.|er|e|è|º|°|o|st|nd|rd|th)?|${NTH})\s?(?:Quartal|quarter|trimestre|kwartaal|kvartal|kwartał\p{L}*|квартал\p{L}*)|الربع (?<a>${'الأول|الثاني|الثالث|الرابع'}))${YEAR}`,
  'giu',
);
const HALF = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[HS](?<h>[12])(?=[\s/]*20)|(?:(?<n>[12])(?:\.|er|e|º|st|nd)?|${NTH})\s?(?:half(?: of)?|Halbjahr\p{L}*|Jahreshälfte|semestre|semester|half ?jaar))${YEAR}`,
  'giu',
);
const NEW_YEAR =
  /\b(?:new year|(?:start|beginning) of (?:the|next) year|neujahr|neuen jahr(?:es)?|jahresanfang|jahresbeginn|anfang (?:des )?(?:nächsten|kommenden) jahr(?:es)?|d[ée]but d['’]ann[ée]e|d[ée]but de l['’]ann[ée]e(?: prochaine)?|nouvel an|(?:principios|inicios|comienzos) de(?:l)? (?:próximo )?año|año nuevo|(?:início|começo) do (?:próximo )?ano|ano novo|(?:all['’])?inizio (?:del(?:l['’]| ))?(?:prossimo )?anno|anno nuovo|begin volgend jaar|nieuwe jaar|nyår|nytår|nyttår)|(?:مطلع|بداية) (?:العام|السنة) (?:القادم|المقبل|الجديد|القادمة|المقبلة|الجديدة)|年初|年明け|연초/giu;
const SEASON =
  /(?<spring>spring|fr[uü]hjahr|fr[uü]hling|printemps|primavera|voorjaar|v[aå]r(?:en)?\b|kev[aä]t|wiosn\p{L}*|весн\p{L}*)|(?<summer>summer|sommer|[eé]t[eé]\b|verano|ver[aã]o|estate|zomer|sommar)|(?<autumn>autumn|herbst|automne|oto[nñ]o|outono|autunno|najaar|herfst|h[oø]st|осен\p{L}*)/giu;
const PART =
  /\b(?:(?<early>early|beginning of|start of|anfang|beginn|d[eé]but|principios de|inicios de|in[ií]cio de|come[çc]o de|inizio(?: del)?|begin|new year)|(?<middle>mid|mitte|mi|mediados de|meados de|met[aà](?: del)?|medio))[\s-]+(?<year>20\d\d)/giu;
const SEASON_MONTHS = { spring: 3, summer: 6, autumn: 9 } as const;

/** All of them; a month without a year is the next one of that name after `today`. */
export function mentionsOf(brief: BriefText, today: string): Mention[] {
  return [
    ...namedMonths(brief, today),
    ...NUMERIC.flatMap((pattern) => numericMonths(brief.text, pattern, today)),
    ...quarters(brief.text, today),
    ...newYears(brief.text, today),
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
  return (
    /^(?:may|march)$/.test(raw) && !/^(?:in|from|by|since|until|early|mid|late|en|de)$/.test(before ?? '')
  );
}

function numericMonths(text: string, pattern: RegExp, today: string): Mention[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index, groups = {} }) => {
    const year = groups['year'] ?? (groups['next'] ? String(Number(today.slice(0, 4)) + 1) : undefined);
    const date = toDate(Number(groups['month']), year ? Number(year) : undefined, today);
    return { date, whole: year !== undefined, start: index, end: index + found.length };
  });
}

function quarters(text: string, today: string): Mention[] {
  return [...parted(text, QUARTER, 3, today), ...parted(text, HALF, 6, today)];
}

/** Quarters or halves of a year, by the number of their months. */
function parted(text: string, pattern: RegExp, months: number, today: string): Mention[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index, groups = {} }) => {
    const nth = Number(groups['q'] ?? groups['t'] ?? groups['h'] ?? groups['n'] ?? wordOf(groups));
    const year = groups['year'] ?? (groups['next'] ? Number(today.slice(0, 4)) + 1 : undefined);
    const date = toDate((nth - 1) * months + 1, year === undefined ? undefined : Number(year), today);
    return { date, whole: year !== undefined, start: index, end: index + found.length };
  });
}

/** Which ordinal stands there as a word. */
function wordOf(groups: Readonly<Record<string, string | undefined>>): number {
  const arabic = ['الأول', 'الثاني', 'الثالث', 'الرابع'].indexOf(groups['a'] ?? '');
  return arabic < 0 ? ORDINALS.findIndex((_, at) => groups[`w${at + 1}`]) + 1 : arabic + 1;
}

function newYears(text: string, today: string): Mention[] {
  return [...text.matchAll(NEW_YEAR)].map(({ 0: found, index }) => {
    const date = toMonth(Number(today.slice(0, 4)) + 1, 1);
    return { date, whole: true, start: index, end: index + found.length };
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

/** Month 13 is the next year's first. */
function toMonth(year: number, month: number): string {
  return toIsoDate(new Date(Date.UTC(year, month - 1, 1)));
}
