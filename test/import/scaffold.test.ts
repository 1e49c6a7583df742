import { describe, expect, test } from 'vitest';
import { settingsSchema } from '#domain/settings.ts';
import { collectTerms } from '#import/collect-terms.ts';
import { type Scaffold, scaffoldFiles, taxonomiesFromData } from '#import/scaffold.ts';
import { aRow, someTools } from './some-tools.ts';

const scaffold: Scaffold = {
  settings: { name: 'Acme', site: 'https://hub.example', texts: { footer: 'Ours' } },
  taxonomies: { industries: 'from-data', expertise: [{ id: 'planning', name: 'Planning' }] },
};
const none = () => false;
const terms = new Map([['industries', [{ id: 'retail', name: 'Retail' }]] as const]);

test('an empty repository gets every file that a hub needs', () => {
  expect(scaffoldFiles(scaffold, none, terms).map(({ path }) => path)).toEqual([
    'content/hub.yml',
    'content/tiers.yml',
    'content/ranking.yml',
    'content/editors.yml',
    'content/taxonomy/expertise.yml',
    'content/taxonomy/industries.yml',
  ]);
});

test('settings are complete, and keep what the mapping says', () => {
  const [settings] = scaffoldFiles(scaffold, none, terms);
  const parsed = settingsSchema.parse(settings?.data);
  expect(parsed.name).toBe('Acme');
  expect(parsed.texts.footer).toBe('Ours');
  expect(parsed.texts.directoryTitle).toBe('Find an expert');
});

test('a file that exists is never made', () => {
  const has = (path: string) => path === 'content/hub.yml' || path === 'content/taxonomy/industries.yml';
  const paths = scaffoldFiles(scaffold, has, terms).map(({ path }) => path);
  expect(paths).not.toContain('content/hub.yml');
  expect(paths).not.toContain('content/taxonomy/industries.yml');
  expect(taxonomiesFromData(scaffold, has)).toEqual([]);
});

test('without a scaffold nothing is made', () => {
  expect(scaffoldFiles(undefined, none, terms)).toEqual([]);
});

test('a taxonomy without a single word is not made, since none may be empty', () => {
  const paths = scaffoldFiles(scaffold, none, new Map([['industries', []]])).map(({ path }) => path);
  expect(paths).not.toContain('content/taxonomy/industries.yml');
});

describe('terms from data', () => {
  const collect = (...services: string[]) =>
    collectTerms(
      services.map((service) => aRow({ service })),
      { fields: { services: { from: 'service', as: [{ split: ',' }, { term: 'services' }] } } },
      ['services'],
      someTools(),
    ).get('services');

  test('are one a word, in the most common spelling, by name', () => {
    expect(collect('Code Audit, Design', 'Code audit', 'Code audit,', 'design')).toEqual([
      { id: 'code-audit', name: 'Code audit' },
      { id: 'design', name: 'Design' },
    ]);
  });

  test('leave out a word that is too long for a name', () => {
    expect(collect('x'.repeat(61))).toEqual([]);
  });
});
