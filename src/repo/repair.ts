/** The small slips that can be undone by a machine: tried one after the other against the schema of the field. */
import * as z from 'zod';
import { normalDate } from '#import/normal-date.ts';
import { toOneLine } from '#lib/quote.ts';
import { codesNamed } from './code-names.ts';

export interface Repair {
  readonly value: unknown;
  /** What to write instead of a wrong value, as an instruction. */
  readonly hint: string;
}

/** What was meant by a wrong value; `undefined` when that is anybody's guess. */
export function findRepair(found: unknown, schema: z.core.$ZodType | undefined): Repair | undefined {
  // A value that is right by itself breaks a rule about several fields or entries.
  if (!schema || z.safeParse(schema, found).success) return undefined;
  return candidatesFor(found).find(({ value }) => z.safeParse(schema, value).success);
}

function candidatesFor(found: unknown): Repair[] {
  if (typeof found === 'number' || typeof found === 'boolean') return [asList(found), quoted(String(found))];
  if (typeof found !== 'string' || found.length > 300) return [];
  const text = found.trim();
  return [
    ...unquoted(text),
    ...[...spellings(text), ...datesIn(text)].map(meant),
    ...numberIn(text),
    asList(text),
    ...asLists(text),
    { value: { status: text }, hint: `Write a group: \`{ status: ${toOneLine(text)} }\`.` },
    ...codesNamed(text).map(meant),
  ];
}

function spellings(text: string): string[] {
  return [
    text,
    // Time zones are found in any letters, so the usual ones come first.
    text.toLowerCase().replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase()),
    text.toUpperCase(),
    text.toLowerCase(),
    text.replace(/^[a-z]{2,6}(?:: ?\/*|\/\/+)(?=[^/])/i, 'https://'),
    text.replace(/^\/*(?=[\w-]+(?:\.[\w-]+)+(?:[/?#]|$))/, 'https://'),
    text.replaceAll('_', '-'),
    text.toLowerCase().replace(/[\s_]+/g, '-'),
    text.replace(/^@/, ''),
    text.replace(/\s+/g, ''),
    text.replace(/[.,;]+$/, ''),
    text.replace(/^(https:\/\/[^/:@]+):\d+/, '$1'),
  ];
}

/** The day and the month of a date in another form, or of one that says more than it should, as `2026-04-01T09:00`. */
function datesIn(text: string): string[] {
  const day = normalDate(text);
  const month = normalDate(/^\d{4}[-/.]\d{1,2}$/.test(text) ? `${text}-1` : `1 ${text}`);
  return [
    ...(day.ok ? [String(day.value), String(day.value).slice(0, 7)] : []),
    ...(month.ok ? [String(month.value).slice(0, 7)] : []),
  ];
}

function meant(value: string): Repair {
  return { value, hint: `Did you mean \`${toOneLine(value)}\`?` };
}

function quoted(text: string): Repair {
  return { value: text, hint: `Write it in quotes: \`'${text}'\`.` };
}

function unquoted(text: string): Repair[] {
  const yes = /^(?:yes|on)$/i.test(text) ? 'true' : undefined;
  const word = yes ?? (/^(?:\d{1,15}|true|false)$/.test(text) ? text : undefined);
  if (word === undefined) return [];
  return [
    { value: JSON.parse(word.replace(/^0+(?=\d)/, '')), hint: `Write it without quotes: \`${word}\`.` },
  ];
}

/** The only number of a text that says in words what it counts, as `14 people`. */
function numberIn(text: string): Repair[] {
  const [digits, ...others] = text.match(/\d+/g) ?? [];
  // `4k` is more than four.
  if (digits === undefined || digits.length > 12 || others.length > 0 || /\d\s*[km]/i.test(text)) return [];
  return [{ value: Number(digits), hint: `Write the number alone: \`${Number(digits)}\`.` }];
}

function asList(item: string | number | boolean): Repair {
  return { value: [item], hint: `Write a list: \`[${toOneLine(String(item))}]\`.` };
}

/** Words between commas, also in the small letters and hyphens of ids. */
function asLists(text: string): Repair[] {
  const words = text.split(/[,;]/).map((word) => word.trim());
  const ids = words.map((word) => word.toLowerCase().replace(/[\s_]+/g, '-'));
  return [words, ids].map((value) => ({
    value,
    hint: `Write a list: \`[${toOneLine(value.join(', '))}]\`.`,
  }));
}
