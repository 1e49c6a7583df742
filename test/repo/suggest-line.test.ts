import { expect, test } from 'vitest';
import { profilePath } from '#domain/repo-layout.ts';
import { parseFile } from '#repo/parse-file.ts';
import { suggestLine } from '#repo/suggest-line.ts';

const file = profilePath('acme');
const valid = [
  '---',
  'name: Acme',
  'kinds: [agency]',
  'headline: We help small museums.',
  'website: https://acme.example',
  'expertise: [planning]',
  'relationship: independent',
  'confirmed: 2026-11-01',
  'base: { country: PT, timeZone: Europe/Lisbon }',
  'budget: { currency: EUR, from: 4000 }',
  'lifecycle: { status: active }',
  'owners:',
  '  - { id: 42, login: olive }',
  '---',
  '',
  'Text',
  '',
];

/** What is suggested when one line is replaced by another. */
function suggestionFor(line: string): string | undefined {
  const key =
    line
      .split(/[:=：]/)[0]
      ?.trim()
      .toLowerCase() ?? '';
  const found = valid.findIndex((known) => known !== '---' && known.trim().startsWith(key));
  const at = found < 0 ? 0 : found;
  const text = valid.with(at, line).join('\n');
  const parsed = parseFile(file, 'profile', Buffer.from(text));
  const problems = parsed.ok ? [] : parsed.problems;
  return problems.map((problem) => suggestLine(problem, text)).find((suggested) => suggested !== undefined);
}

test.for([
  ['website: http://acme.example', 'website: https://acme.example'],
  ['website: www.acme.example', 'website: https://www.acme.example'],
  ['website: "http://acme.example" # ours', 'website: https://acme.example # ours'],
  ['confirmed: 1 November 2026', 'confirmed: 2026-11-01'],
  ['confirmed: 2026-11-01T09:00', 'confirmed: 2026-11-01'],
  ['kinds: Agency', 'kinds: [agency]'],
  ['kinds: [agncy]', 'kinds: [agency]'],
  ['base: { country: Portugal }', 'base: { country: PT }'],
  ['base: { country: PRT }', 'base: { country: PT }'],
  ['base: { country: PT, timeZone: europe/lisbon }', 'base: { country: PT, timeZone: Europe/Lisbon }'],
  ['budget: { currency: EUR, from: 4,000 }', 'budget: { currency: EUR, from: 4000 }'],
  ['budget: { currency: EUR, from: €4000 }', 'budget: { currency: EUR, from: 4000 }'],
  ['  - { id: 42, login: @olive }', '  - { id: 42, login: olive }'],
  ['lifecycle: active', 'lifecycle: { status: active }'],
  ['lifecycle: { status:active }', 'lifecycle: { status: active }'],
  ['website: https:// acme.example', 'website: https://acme.example'],
  ['website: https://acme.example:443', 'website: https://acme.example'],
  [' confirmed: 2026-11-01', 'confirmed: 2026-11-01'],
  ['Headline: We help small museums.', 'headline: We help small museums.'],
  ['headline: We help: museums', "headline: 'We help: museums'"],
  ["headline: It's ours: museum's", "headline: 'It''s ours: museum''s'"],
  ['headline: @museums, we help you', "headline: '@museums, we help you'"],
  ["headline: 'We help small museums.", "headline: 'We help small museums.'"],
  ['headline：We help small museums.', 'headline: We help small museums.'],
  ['headline = We help small museums.', 'headline: We help small museums.'],
  ['expertise: [planning', 'expertise: [planning]'],
  ['--- ', '---'],
] as const)('%s → %s', ([written, meant]) => {
  expect(suggestionFor(written)).toBe(meant);
});

test.for([
  ['a name of two letters too few', 'name: A'],
  ['an address that is anybody’s guess', 'website: javascript:alert(1)'],
  ['a date that has two readings', 'confirmed: 03/04/2026'],
  ['a country that is none', 'base: { country: Atlantis }'],
  ['a sum in thousands', 'budget: { currency: EUR, from: 4k }'],
] as const)('nothing for %s', ([, written]) => {
  expect(suggestionFor(written)).toBeUndefined();
});

test('nothing for a valid line', () => {
  expect(suggestionFor('name: Acme')).toBeUndefined();
});

test('a correction that would break something else is none', () => {
  const text = valid.with(8, 'headlin: We help small museums.').join('\n');
  const parsed = parseFile(file, 'profile', Buffer.from(text));
  const problem = parsed.ok ? undefined : parsed.problems.find(({ message }) => message.includes('headlin'));
  expect(problem && suggestLine(problem, text)).toBeUndefined();
});
