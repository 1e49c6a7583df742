/** Dates as people and spreadsheets write them → `2026-11-22`. */
import { fault, type Mapped, show, some } from './mapped.ts';

/** Order of day and month where both are numbers. */
export const DATE_ORDERS = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Takes ISO dates and times, `22 November 2026`, `Nov 22, 2026`, `22.11.2026`; `03/04/2026` only with an order. */
export function normalDate(written: unknown, order?: DateOrder): Mapped {
  const text = String(written).trim();
  const parts = isoParts(text) ?? namedParts(text) ?? numericParts(text, order);
  if (parts === 'ambiguous') {
    return fault(
      `Unexpected date ${show(text)}, expected to know whether day or month comes first; add \`order\``,
    );
  }
  const date = parts && toIso(parts);
  return date ? some(date) : fault(`Unexpected date ${show(text)}, expected one as \`2026-11-22\``);
}

type Parts = readonly [year: number, month: number, day: number];

function isoParts(text: string): Parts | undefined {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : undefined;
}

function namedParts(text: string): Parts | undefined {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  const [day, name, year] = dayFirst?.slice(1) ?? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (!day || !name || !year) return undefined;
  return [Number(year), MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1, Number(day)];
}

function numericParts(text: string, order: DateOrder | undefined): Parts | 'ambiguous' | undefined {
  const found = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!found) return undefined;
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const known = order ?? (found[2] === '.' || first > 12 ? 'dmy' : second > 12 ? 'mdy' : undefined);
  if (!known && first !== second) return 'ambiguous';
  return known === 'mdy' ? [year, first, second] : [year, second, first];
}

function toIso([year, month, day]: Parts): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
