/**
 * Four bands of project size that can be compared across currencies. Bands are wide, so rough rates are enough; nothing
 * else may be computed with them.
 */
import type { Profile } from '#domain/partner.ts';

type Budget = NonNullable<Profile['budget']>;

export interface BudgetBand {
  /** Stands in addresses. */
  readonly id: string;
  /** In euros; the band ends before `to`. */
  readonly from: number;
  readonly to: number;
}

export const BUDGET_BANDS: readonly BudgetBand[] = [
  { id: 'under-10k', from: 0, to: 10_000 },
  { id: '10k-50k', from: 10_000, to: 50_000 },
  { id: '50k-250k', from: 50_000, to: 250_000 },
  { id: 'over-250k', from: 250_000, to: Number.POSITIVE_INFINITY },
];

/**
 * Units of a currency for one euro, to three digits. Source: euro foreign exchange reference rates of the European
 * Central Bank, 25 April 2025 (ecb.europa.eu/stats/eurofxref). AED and SAR follow from their pegs to the US dollar
 * (3.6725 and 3.75), XAF and XOF from theirs to the euro (655.957).
 */
const REFERENCE_RATES: Readonly<Record<string, number>> = {
  AED: 4.17,
  AUD: 1.78,
  BGN: 1.96,
  BRL: 6.46,
  CAD: 1.58,
  CHF: 0.942,
  CNY: 8.28,
  CZK: 24.9,
  DKK: 7.47,
  EUR: 1,
  GBP: 0.853,
  HKD: 8.81,
  HUF: 407,
  IDR: 19_100,
  ILS: 4.11,
  INR: 97,
  ISK: 145,
  JPY: 163,
  KRW: 1_630,
  MXN: 22.3,
  MYR: 4.97,
  NOK: 11.8,
  NZD: 1.91,
  PHP: 63.9,
  PLN: 4.27,
  RON: 4.98,
  SAR: 4.26,
  SEK: 11,
  SGD: 1.49,
  THB: 38.1,
  TRY: 43.6,
  USD: 1.14,
  XAF: 656,
  XOF: 656,
  ZAR: 21.4,
};

/** Rounded by hand to the order of spring 2025, for currencies that the European Central Bank does not list. */
const ROUGH_RATES: Readonly<Record<string, number>> = {
  ARS: 1_300,
  BDT: 140,
  CLP: 1_070,
  COP: 4_800,
  EGP: 58,
  ETB: 150,
  GHS: 17,
  KES: 147,
  MAD: 10.5,
  NGN: 1_800,
  PEN: 4.2,
  PKR: 320,
  RSD: 117,
  TWD: 37,
  UAH: 47,
  VND: 29_500,
};

/** The amount in euros, roughly; `undefined` for a currency without a rate here. */
export function toEuros(amount: number, currency: string): number | undefined {
  const rate = REFERENCE_RATES[currency] ?? ROUGH_RATES[currency];
  return rate === undefined ? undefined : amount / rate;
}

/** Ids of the bands that a partner's usual projects reach into; no upper end reaches into all above. */
export function bandsOf({ currency, from, to }: Budget): string[] {
  const low = toEuros(from, currency);
  if (low === undefined) return [];
  const high = to === undefined ? Number.POSITIVE_INFINITY : (toEuros(to, currency) ?? low);
  return BUDGET_BANDS.filter((band) => low < band.to && (high > band.from || low >= band.from)).map(
    ({ id }) => id,
  );
}
