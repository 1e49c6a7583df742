import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { settingsLocale } from '#checks/settings-locale.ts';
import { aHub, aSettings, today } from '../builders.ts';

const run = (locale: string) =>
  runChecks(aHub({ settings: aSettings({ locale }) }), { today }, [settingsLocale]).map(
    ({ place, message }) => [place.file, place.field, message],
  );
const at = ['content/hub.yml', 'locale'];

test.each(['en', 'pt-BR', 'zh-Hans', 'ar'])('accepts `%s`', (locale) => {
  expect(run(locale)).toEqual([]);
});

test.each([
  ['EN', 'en'],
  ['pt-br', 'pt-BR'],
  ['en_GB', 'en-GB'],
])('takes `%s` for `%s`', (locale, expected) => {
  expect(run(locale)).toEqual([[...at, `Unexpected locale \`${locale}\`, expected \`${expected}\``]]);
});

test.each(['english please', 'xx', 'not a locale!'])('refuses `%s`', (locale) => {
  expect(run(locale)).toEqual([
    [...at, `Unexpected locale \`${locale}\`, expected a supported BCP 47 tag as \`en\` or \`pt-BR\``],
  ]);
});
