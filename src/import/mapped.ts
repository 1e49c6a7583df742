/** What a mapping rule gives: a value, nothing, or the reason why the row cannot be taken. */
import { quote } from '#lib/quote.ts';

export type Mapped =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/** A value; `undefined` means that the source says nothing, which is not a fault. */
export function some(value: unknown): Mapped {
  return { ok: true, value };
}

export const nothing: Mapped = some(undefined);

/** A value of the source that cannot be used; the reason is a Problem's message. */
export function fault(reason: string): Mapped {
  return { ok: false, reason };
}

/** Whether a source says nothing: absent, `null`, blank text, or a list of such. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every(isEmpty);
}

/** A source's value as a message names it, in backticks. */
export function show(value: unknown): string {
  return quote(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)));
}
