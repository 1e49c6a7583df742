/** Keeps mail addresses and phone numbers out of everything that one row would publish. */
import { show } from './mapped.ts';
import { holdsContact, removeContacts } from './private-contacts.ts';

export interface Fault {
  /** Field of the profile. */
  readonly field: string;
  readonly reason: string;
}

/** Takes them out of texts and counts them; a web address that holds one cannot be mended, so it is a fault. */
export class Scrubber {
  readonly #faults: Fault[];
  #removed = 0;

  constructor(faults: Fault[]) {
    this.#faults = faults;
  }

  /** How many were removed so far. */
  get removed(): number {
    return this.#removed;
  }

  scrubText(text: string): string {
    const { text: clean, removed } = removeContacts(text);
    this.#removed += removed;
    return clean;
  }

  /** Every text inside a value; `field` is its dotted place in the profile. */
  scrub(field: string, value: unknown): unknown {
    if (typeof value === 'string') return this.#scrubString(field, value);
    if (Array.isArray(value)) return value.map((item) => this.scrub(field, item));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, inner]) => [key, this.scrub(`${field}.${key}`, inner)]));
  }

  #scrubString(field: string, text: string): string {
    if (!text.startsWith('https://')) return this.scrubText(text);
    if (holdsContact(text)) {
      const reason = `Unexpected contact details in ${show(text)}, expected an address without them`;
      this.#faults.push({ field, reason });
    }
    return text;
  }
}
