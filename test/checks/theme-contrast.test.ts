import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { themeContrast } from '#checks/theme-contrast.ts';
import { lowContrasts } from '#theme/contrast.ts';
import { type Palette, toPalette } from '#theme/palette.ts';
import { aHub, aSettings, today } from '../builders.ts';

const signal = { hue: 38, chroma: 0.165 };

test('GLO-4 keeps 36 hues in 4 strengths legible in both themes', () => {
  for (let hue = 0; hue < 360; hue += 10) {
    for (const chroma of [0.03, 0.09, 0.15, 0.2]) {
      expect(
        lowContrasts(toPalette({ brand: { hue, chroma }, signal: { hue: (hue + 150) % 360, chroma: 0.15 } })),
      ).toEqual([]);
    }
  }
});

test('GLO-4 names the pair and the theme that fall short', () => {
  const palette = toPalette({ brand: { hue: 163, chroma: 0.088 }, signal });
  const pale: Palette = { ...palette, 'ink-3': { ...palette['ink-3'], light: { l: 0.8, c: 0, h: 0 } } };
  expect(
    lowContrasts(pale).map(({ foreground, ground, theme }) => `${foreground} ${ground} ${theme}`),
  ).toEqual(['ink-3 paper light', 'ink-3 sheet light', 'ink-3 wash light']);
});

test('accepts the demo theme, also as a hex colour', () => {
  for (const brand of [{ hue: 163, chroma: 0.088 }, '#0a5c43']) {
    const hub = aHub({ settings: aSettings({ theme: { brand, signal } }) });
    expect(runChecks(hub, { today }, [themeContrast])).toEqual([]);
  }
});
