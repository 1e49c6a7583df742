/** Texts of the interface by key, in one locale. Runs in the browser too, with the part of a catalogue that a page carries. */
import { formatMessage, type Message, type Values } from './message.ts';

export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/** A missing key is our bug: catalogues are complete by type, and pages carry the parts that their scripts name. */
export function translator<Key extends string>(
  messages: Readonly<Partial<Record<Key, Message>>>,
  locale: string,
): Translate<Key> {
  return (key, values = {}) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`Expected a text \`${key}\` in this catalogue`);
    return formatMessage(message, values, locale);
  };
}
