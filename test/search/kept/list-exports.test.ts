import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { KeptRow } from '#search/kept/kept-row.ts';
import { toListCsv, toListJson, toListMarkdown } from '#search/kept/list-exports.ts';
import { textsOf } from '#texts/catalogues.ts';

const t = textsOf('en');

function aRow(parts: Partial<KeptRow> = {}): KeptRow {
  return {
    slug: 'acme',
    name: 'Acme Studio',
    listed: true,
    address: 'https://partners.example/partners/acme/',
    headline: 'We help museums.',
    tier: 'Gold',
    place: 'Porto, Portugal',
    languages: 'Portuguese and English',
    expertise: ['Planning', 'Migration'],
    availability: 'Open for projects',
    budget: '€4–45K',
    note: '',
    added: '2026-11-20',
    ...parts,
  };
}

const gone = aRow({
  slug: 'old',
  name: 'Old Mill',
  listed: false,
  headline: '',
  tier: '',
  place: '',
  languages: '',
  expertise: [],
  availability: '',
  budget: '',
  note: 'asked twice',
});

test('SAV-2: the table has a heading and a line a partner', () => {
  const [heading, ...lines] = parse(toListCsv([aRow(), gone], t), { bom: true }) as string[][];
  expect(heading).toEqual([
    ...['Name', 'In a sentence', 'Tier', 'Based in', 'Works in', 'Expertise', 'Can start'],
    ...['Typical project', 'Note', 'Saved', 'Profile'],
  ]);
  expect(lines[0]).toContain('Planning; Migration');
  expect(lines[0]?.at(-1)).toBe('https://partners.example/partners/acme/');
  expect(lines[1]).toEqual([
    'Old Mill (no longer listed)',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'asked twice',
    '2026-11-20',
    '',
  ]);
});

test('SAV-2: headings are in the language of the page', () => {
  expect(toListCsv([], textsOf('de'))).toContain('Fachgebiete');
});

test('SAV-2: a hostile note is no formula', () => {
  const [, line] = parse(toListCsv([aRow({ note: '=1+1' })], t), { bom: true }) as string[][];
  expect(line).toContain("'=1+1");
});

test('SAV-2: the data hold every partner with all that is known', () => {
  expect(JSON.parse(toListJson([aRow(), gone]))).toEqual({ version: 1, partners: [aRow(), gone] });
});

test('SAV-2: the text names, links and describes each partner, with the note', () => {
  const rows = [aRow({ name: 'A_B', note: 'call *her*' }), gone];
  expect(toListMarkdown(rows, t)).toBe(`# Shortlist

- **[A\\_B](https://partners.example/partners/acme/)**: We help museums.

  Gold · Porto, Portugal · Portuguese and English · Open for projects · €4–45K

  Planning, Migration

  Note: call \\*her\\*

- Old Mill (no longer listed)

  Note: asked twice
`);
});
