/** Contrast of the pairs that the design uses, by WCAG 2.2. */
import Color from 'colorjs.io';
import type { Oklch, Palette, TokenName } from './palette.ts';

/** Foreground, ground, least ratio: 4.5 for text (SC 1.4.3), 3 for controls and focus (SC 1.4.11). */
const PAIRS: readonly (readonly [TokenName, TokenName, number])[] = [
  ['ink', 'paper', 7],
  ['ink', 'sheet', 7],
  ['ink', 'wash', 7],
  ['ink', 'brand-tint', 7],
  ['ink-2', 'paper', 4.5],
  ['ink-2', 'sheet', 4.5],
  ['ink-2', 'wash', 4.5],
  ['ink-2', 'brand-tint', 4.5],
  ['ink-3', 'paper', 4.5],
  ['ink-3', 'sheet', 4.5],
  ['ink-3', 'wash', 4.5],
  ['brand', 'paper', 4.5],
  ['brand', 'sheet', 4.5],
  ['on-brand', 'brand', 4.5],
  ['on-brand', 'brand-deep', 4.5],
  ['signal', 'paper', 3],
  ['signal', 'sheet', 3],
  ['edge', 'paper', 3],
  ['edge', 'sheet', 3],
  ['ring-dotted', 'paper', 4.5],
  ['ring-scalloped', 'paper', 4.5],
  ['ring-braided', 'paper', 4.5],
];

export interface LowContrast {
  readonly foreground: TokenName;
  readonly ground: TokenName;
  readonly theme: 'light' | 'dark';
  readonly ratio: number;
  readonly expected: number;
}

/** Every pair that falls short, in either theme. */
export function lowContrasts(palette: Palette): LowContrast[] {
  return PAIRS.flatMap(([foreground, ground, expected]) =>
    (['light', 'dark'] as const)
      .map((theme) => ({
        foreground,
        ground,
        theme,
        expected,
        ratio: ratio(palette[foreground][theme], palette[ground][theme]),
      }))
      .filter(({ ratio: found }) => found < expected),
  );
}

function ratio(foreground: Oklch, ground: Oklch): number {
  return Math.round(toDisplay(foreground).contrast(toDisplay(ground), 'WCAG21') * 100) / 100;
}

/** As screens show it: outside of sRGB, channels are cut off. */
export function toDisplay({ l, c, h }: Oklch): Color {
  return new Color('oklch', [l, c, h]).to('srgb').toGamut({ space: 'srgb', method: 'clip' });
}
