/** A catalogue in which every text is marked, longer and accented, so that a test sees what escaped translation. */
import type { Message } from './message.ts';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'é',
  i: 'î',
  o: 'ø',
  u: 'û',
  A: 'Å',
  E: 'É',
  O: 'Ø',
};

/** Marks of a text's ends; no content uses them. */
export const MARKS = ['⟦', '⟧'] as const;

export function pseudo<Key extends string>(
  messages: Readonly<Record<Key, Message>>,
): Readonly<Record<Key, Message>> {
  const entries = Object.entries<Message>(messages).map(([key, message]) => [
    key,
    typeof message === 'string'
      ? mark(message)
      : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, mark(text)])),
  ]);
  return Object.fromEntries(entries);
}

/** Placeholders keep their names. */
function mark(text: string): string {
  const accented = text.replace(/\{\w+\}|[aeiouAEO]/g, (part) => ACCENTS[part] ?? part);
  return MARKS[0] + accented + MARKS[1];
}
