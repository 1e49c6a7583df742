import { settingsPath } from '#domain/repo-layout.ts';
import { lowContrasts } from '#theme/contrast.ts';
import { toPalette } from '#theme/palette.ts';
import { defineCheck } from './check.ts';

/** The design keeps most brands legible by itself; this catches the rest before a visitor does (WCAG 2.2, SC 1.4.3). */
export const themeContrast = defineCheck({
  id: 'theme-contrast',
  severity: 'error',
  description: 'The colours of the theme are legible in light and in dark.',
  why: 'Lightness belongs to the design, so most brand colours are legible by themselves; this finds the others. The limits are those of WCAG 2.2, level AA.',
  *run({ settings }) {
    for (const { foreground, ground, theme, ratio, expected } of lowContrasts(toPalette(settings.theme))) {
      const field = foreground === 'signal' ? 'theme.signal' : 'theme.brand';
      yield {
        place: { file: settingsPath, field },
        message: `Unexpected contrast \`${ratio}\` of ${foreground} on ${ground} in the ${theme} theme, expected at least \`${expected}\``,
        hint: 'Choose a less saturated colour.',
      };
    }
  },
});
