import { expect, test } from 'vitest';
import { brandFileProblems } from '#repo/brand-files.ts';
import { memorySource } from '#repo/source.ts';
import { aSettings } from '../builders.ts';

const source = memorySource({ 'content/brand/logo.svg': '<svg/>', 'content/brand/text.woff2': 'font' });

test('accepts files that exist, and settings that name none', () => {
  const { theme } = aSettings();
  const fonts = {
    display: { family: 'Serif' },
    text: { family: 'Own', files: ['content/brand/text.woff2'] },
  };
  const settings = aSettings({ logo: 'content/brand/logo.svg', theme: { ...theme, fonts } });
  expect(brandFileProblems(settings, source)).toEqual([]);
  expect(brandFileProblems(aSettings(), source)).toEqual([]);
});

test('refuses a logo that does not exist and names the nearest file', () => {
  expect(brandFileProblems(aSettings({ logo: 'content/brand/logo.png' }), source)).toEqual([
    {
      check: 'brand-files',
      severity: 'error',
      place: { file: 'content/hub.yml', field: 'logo' },
      message: 'Unexpected path `content/brand/logo.png`, expected `content/brand/logo.svg`',
      hint: 'Did you mean `content/brand/logo.svg`?',
    },
  ]);
});

test('refuses a font file that does not exist', () => {
  const { theme } = aSettings();
  const own = {
    family: 'Own',
    files: ['content/brand/text.woff2', 'content/brand/a-very-different-name.woff2'],
  };
  const settings = aSettings({ theme: { ...theme, fonts: { display: own, text: { family: 'Serif' } } } });
  expect(brandFileProblems(settings, source).map(({ place }) => place.field)).toEqual([
    'theme.fonts.display.files.1',
  ]);
});
