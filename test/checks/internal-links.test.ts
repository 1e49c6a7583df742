import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { internalLinks } from '#checks/internal-links.ts';
import { aHub, aSettings, today } from '../builders.ts';

const run = (...hrefs: string[]) =>
  runChecks(
    aHub({ settings: aSettings({ navigation: hrefs.map((href) => ({ label: 'Page', href })) }) }),
    { today },
    [internalLinks],
  ).map(({ place, message }) => [place.field, message]);

test.each([
  ['/experts', '/experts/'],
  ['/experts/expertise', '/experts/expertise/'],
  ['/experts?tier=premier', '/experts/?tier=premier'],
  ['/experts#top', '/experts/#top'],
  ['//elsewhere.example/', '/elsewhere.example/'],
])('refuses `%s`', (href, expected) => {
  expect(run('/', href)).toEqual([
    ['navigation.1.href', `Unexpected address \`${href}\`, expected \`${expected}\``],
  ]);
});

test.each(['/', '/experts/', '/experts/?tier=premier', '/feed.xml', '/api/v1/partners.json?x=1'])(
  'accepts `%s`',
  (href) => {
    expect(run(href)).toEqual([]);
  },
);

test('leaves addresses of other sites alone', () => {
  expect(run('https://orrery.example/about', 'mailto:partners@orrery.example')).toEqual([]);
});

test('looks at the foot and at the agreement too', () => {
  const settings = aSettings({
    footerLinks: [{ label: 'Imprint', href: '/imprint' }],
    agreement: { version: '2026-01', url: '/agreement' },
  });
  const problems = runChecks(aHub({ settings }), { today }, [internalLinks]);
  expect(problems.map(({ place }) => place.field)).toEqual(['agreement.url', 'footerLinks.0.href']);
});
