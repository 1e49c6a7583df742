import { quote, toOneLine } from '#lib/quote.ts';

/** A found value as a message names it: what it holds, or what sort of thing it is when it holds much. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  if (typeof value === 'object' && value !== null) return 'group of fields';
  const text = String(value);
  return toOneLine(text) === '' ? 'empty text' : quote(text);
}
