/** Where a partner is, as the index says it: once for all partners at one place. */
export interface Base {
  /** As the partner spells it, or empty. */
  readonly city: string;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string;
  /** IANA name, or empty. */
  readonly timeZone: string;
}

/** `PT|Europe/Lisbon|Lisboa`; only the last part may hold the sign that separates. */
export function writeBase({ city, country, timeZone }: Base): string {
  return `${country}|${timeZone}|${city}`;
}

/** The inverse of `writeBase`. */
export function readBase(text: string): Base {
  const [country = '', timeZone = '', ...city] = text.split('|');
  return { city: city.join('|'), country, timeZone };
}
