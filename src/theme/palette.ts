/**
 * The design's colours: a brand gives hue and chroma, the design gives lightness, so every brand stays legible.
 * Each token is `[lightness, share of the chroma]` in OKLCH, for the light and the dark theme.
 */
import Color from 'colorjs.io';
import type { Theme } from '#domain/settings.ts';

type Shade = readonly [lightness: number, chroma: number];
interface Token {
  readonly of: 'brand' | 'signal';
  readonly light: Shade;
  readonly dark: Shade;
}

const brand = (light: Shade, dark: Shade): Token => ({ of: 'brand', light, dark });

const TOKENS = {
  paper: brand([0.982, 0.07], [0.198, 0.22]),
  sheet: brand([0.998, 0.01], [0.232, 0.24]),
  wash: brand([0.955, 0.14], [0.27, 0.27]),
  rule: brand([0.875, 0.17], [0.352, 0.26]),
  edge: brand([0.565, 0.3], [0.61, 0.26]),
  ink: brand([0.218, 0.36], [0.958, 0.1]),
  'ink-2': brand([0.382, 0.36], [0.872, 0.14]),
  'ink-3': brand([0.472, 0.34], [0.79, 0.18]),
  brand: brand([0.415, 1], [0.825, 1]),
  'brand-deep': brand([0.315, 0.84], [0.885, 0.8]),
  'brand-tint': brand([0.925, 0.36], [0.305, 0.52]),
  'on-brand': brand([0.99, 0.05], [0.19, 0.3]),
  engrave: brand([0.62, 0.8], [0.6, 0.75]),
  signal: { of: 'signal', light: [0.52, 1], dark: [0.765, 0.82] },
} as const satisfies Record<string, Token>;

/** Tier rings keep colours of their own, since silver is silver for every brand; shape tells tiers apart as well. */
const FIXED = {
  'ring-dotted': { light: { l: 0.5, c: 0.028, h: 245 }, dark: { l: 0.78, c: 0.03, h: 245 } },
  'ring-scalloped': { light: { l: 0.545, c: 0.105, h: 78 }, dark: { l: 0.82, c: 0.115, h: 84 } },
  'ring-braided': { light: { l: 0.47, c: 0.12, h: 312 }, dark: { l: 0.79, c: 0.1, h: 312 } },
} as const;

/** A colour in OKLCH: lightness 0 to 1, chroma, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

export type TokenName = keyof typeof TOKENS | keyof typeof FIXED;
export type Palette = Readonly<Record<TokenName, { readonly light: Oklch; readonly dark: Oklch }>>;

/** All colours of a theme. */
export function toPalette(theme: Theme): Palette {
  const knobs = { brand: toHueAndChroma(theme.brand), signal: toHueAndChroma(theme.signal) };
  const shade = ({ of }: Token, [l, share]: Shade): Oklch => ({
    l,
    c: round(knobs[of].chroma * share),
    h: knobs[of].hue,
  });
  const own = Object.entries(TOKENS).map(([name, token]) => [
    name,
    { light: shade(token, token.light), dark: shade(token, token.dark) },
  ]);
  return { ...Object.fromEntries(own), ...FIXED } as Palette;
}

function toHueAndChroma(colour: Theme['brand']): { hue: number; chroma: number } {
  if (typeof colour !== 'string') return colour;
  const { c, h } = new Color(colour).oklch;
  return { hue: round(h ?? 0), chroma: round(Math.min(c ?? 0, 0.25)) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
