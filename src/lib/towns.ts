/** Towns of the world as a compact list, largest first. */
export interface Towns {
  /** Whose list it is, and its licence. */
  readonly source: string;
  /** Joined with `|`. */
  readonly names: string;
  /** ISO 3166-1 alpha-2 codes of their countries, without anything between. */
  readonly countries: string;
  /** How many of them have a million inhabitants or more. */
  readonly large: number;
}
