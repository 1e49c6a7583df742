/** The small slips that can be undone by a machine: tried one after the other against the schema of the field. */
import * as z from 'zod';
import { toOneLine } from '#lib/quote.ts';

/** What to write instead of a wrong value, as an instruction; `undefined` when that is anybody's guess. */
export function findRepair(found: unknown, schema: z.core.$ZodType | undefined): string | undefined {
  // A value that is right by itself breaks a rule about several fields or entries.
  if (!schema || z.safeParse(schema, found).success) return undefined;
  return candidatesFor(found).find(({ value }) => z.safeParse(schema, value).success)?.hint;
}

interface Candidate {
  readonly value: unknown;
  readonly hint: string;
}

function candidatesFor(found: unknown): Candidate[] {
  if (typeof found === 'number' || typeof found === 'boolean') return [asList(found), quoted(String(found))];
  if (typeof found !== 'string' || found.length > 300) return [];
  const text = found.trim();
  const texts = [
    text,
    text.toUpperCase(),
    text.toLowerCase(),
    text.replace(/^http:/i, 'https:'),
    `https://${text}`,
    text.replaceAll('_', '-'),
    text.toLowerCase().replace(/[\s_]+/g, '-'),
  ];
  return [
    ...(/^(?:\d{1,15}|true|false)$/.test(text) ? [unquoted(text)] : []),
    ...[...texts, ...datesIn(text)].map((value) => ({
      value,
      hint: `Did you mean \`${toOneLine(value)}\`?`,
    })),
    asList(text),
  ];
}

/** The day and the month of a date that says more than it should, as `2026-04-01T09:00`. */
function datesIn(text: string): string[] {
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? [text.slice(0, 10), text.slice(0, 7)] : [];
}

function quoted(text: string): Candidate {
  return { value: text, hint: `Write it in quotes: \`'${text}'\`.` };
}

function unquoted(text: string): Candidate {
  return { value: JSON.parse(text.replace(/^0+(?=\d)/, '')), hint: `Write it without quotes: \`${text}\`.` };
}

function asList(item: string | number | boolean): Candidate {
  return { value: [item], hint: `Write a list: \`[${toOneLine(String(item))}]\`.` };
}
