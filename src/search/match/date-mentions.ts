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

/** All of them; a month without a year is the next one of that name after `today`. */
export function mentionsOf(brief: BriefText, today: string): Mention[] {
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

/** Month 13 is the next year's first. */
function toMonth(year: number, month: number): string {
  return toIsoDate(new Date(Date.UTC(year, month - 1, 1)));
}
