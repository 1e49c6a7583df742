import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AskPartner } from '#cli/ask-partner.ts';
import { newPartnerWith } from '#cli/commands/new-partner.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { today } from '../builders.ts';
import { aShell } from './a-shell.ts';

const fixture = path.resolve(import.meta.dirname, '../fixtures/hub');
const valid = {
  name: 'Acme Studio',
  kind: 'agency,consultant',
  headline: 'We plan things well: a lot # of them.',
  website: 'https://acme.example',
  expertise: 'planning, training',
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hub-'));
  cpSync(fixture, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const refuseToAsk: AskPartner = () => Promise.reject(new Error('asked'));

async function run(options: Record<string, string>, ask: AskPartner = refuseToAsk, interactive = false) {
  const shell = { ...aShell({ interactive }), root };
  const code = await newPartnerWith(ask).run(options, shell);
  return { code, printed: shell.printed(), complained: shell.complained() };
}

const textOf = (slug: string) => readFileSync(path.join(root, `partners/${slug}/profile.md`), 'utf8');
const folders = () => readdirSync(path.join(root, 'partners')).sort();

describe('with options', () => {
  test('writes a profile that passes every check, and says what comes next', async () => {
    const { code, printed, complained } = await run({
      ...valid,
      country: 'PT',
      city: 'Porto',
      languages: 'pt,en',
    });
    expect([code, complained]).toEqual([0, '']);
    expect(printed).toContain('Written: partners/acme-studio/profile.md');
    expect(printed).toContain('npm run check');
    const { hub, problems } = await loadHub(diskSource(root));
    expect(problems).toEqual([]);
    expect(hub.partners.get('acme-studio')?.profile).toEqual({
      name: 'Acme Studio',
      kinds: ['agency', 'consultant'],
      headline: 'We plan things well: a lot # of them.',
      website: 'https://acme.example',
      expertise: ['planning', 'training'],
      relationship: 'independent',
      confirmed: today,
      base: { city: 'Porto', country: 'PT' },
      languages: ['pt', 'en'],
    });
  });

  test('explains each field, and offers those that are open as comments', async () => {
    await run(valid);
    expect(textOf('acme-studio')).toContain('# Name as it is shown.\nname: Acme Studio\n');
    expect(textOf('acme-studio')).toMatch(/^# caseStudies: +Work that you can show\.$/m);
    expect(textOf('acme-studio')).not.toMatch(/^# expertise:/m);
  });

  test('leaves no temporary file', async () => {
    await run(valid);
    expect(readdirSync(path.join(root, 'partners/acme-studio'))).toEqual(['profile.md']);
  });

  test.each([
    ['Größe & Söhne', 'groesse-and-soehne'],
    ['PagerDuty', 'pagerduty'],
    ['Студия', 'studiya'],
    ['株式会社', expect.stringMatching(/^p-[0-9a-f]{8}$/)],
    ['A'.repeat(60), 'a'.repeat(48)],
    ['Search', 'p-search'],
  ])('makes a folder name of `%s`', async (name, slug) => {
    const before = new Set(folders());
    await run({ ...valid, name });
    expect(folders().filter((folder) => !before.has(folder))).toEqual([slug]);
  });

  test('warns of a name that exists in another spelling, and writes', async () => {
    const { code, complained } = await run({
      ...valid,
      name: 'Northlight Studio Lda',
      slug: 'northlight-two',
    });
    expect(code).toBe(0);
    expect(complained).toContain('warning  name: Unexpected name `Northlight Studio Lda`');
  });
});

describe('refuses, and writes nothing', () => {
  test.each<[what: string, options: Record<string, string>, message: string]>([
    ['missing options', { name: 'Acme' }, 'Missing options: --kind, --headline, --website, --expertise'],
    ['a folder that exists', { ...valid, slug: 'bare-minimum' }, '`partners/bare-minimum` exists already'],
    ['a name whose folder exists', { ...valid, name: 'Northlight studio' }, 'give another name with --slug'],
    ['a reserved folder name', { ...valid, slug: 'search' }, '--slug: Unexpected `search`'],
    ['a path as folder name', { ...valid, slug: '../x' }, '--slug: Unexpected `../x`'],
    [
      'an alias of a term',
      { ...valid, expertise: 'planning,Coaching' },
      '--expertise: Unexpected term `Coaching`, expected `training`. Did you mean `training` (Team training)?',
    ],
    ['an unknown term', { ...valid, expertise: 'blockchain' }, '--expertise: Unexpected term `blockchain`'],
    ['an unknown kind', { ...valid, kind: 'agenzy' }, '--kind: Unexpected `agenzy`'],
    ['a short headline', { ...valid, headline: 'Hi' }, '--headline: Unexpected `Hi` of 2 characters'],
    ['an unsafe address', { ...valid, website: 'javascript:alert(1)' }, '--website: Unexpected'],
    ['a city without country', { ...valid, city: 'Porto' }, '--country: Missing field `base.country`'],
    ['an unknown language', { ...valid, languages: 'pt,xx' }, '--languages: Unexpected `xx`'],
    [
      'a relationship without words',
      { ...valid, relationship: 'other' },
      '--relationship-note: Missing field `relationshipNote`',
    ],
    [
      'the website of another partner',
      { ...valid, website: 'https://www.northlight.example/about' },
      'partners/northlight-studio/profile.md: Unexpected website `northlight.example`',
    ],
  ])('%s', async (_, options, message) => {
    const before = folders();
    await expect(run(options)).rejects.toThrow(message);
    expect(folders()).toEqual(before);
  });

  test('a `partners` folder that is a link', async () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'outside-'));
    rmSync(path.join(root, 'partners'), { recursive: true });
    symlinkSync(outside, path.join(root, 'partners'));
    await expect(run(valid)).rejects.toThrow('link');
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });
});

describe('at a terminal', () => {
  test('asks for what the options leave open', async () => {
    const asked: unknown[] = [];
    const ask: AskPartner = (known) => {
      asked.push(known);
      return Promise.resolve({
        name: 'Acme Studio',
        kinds: ['agency'],
        headline: 'We plan what others dream of.',
        website: 'https://acme.example',
        expertise: ['planning'],
        relationship: 'reseller',
        ...known,
      });
    };
    const { code } = await run({ name: 'Bravo Studio' }, ask, true);
    expect(code).toBe(0);
    expect(asked).toEqual([{ name: 'Bravo Studio' }]);
    expect(textOf('bravo-studio')).toContain('relationship: reseller');
  });

  test('asks nothing when the options say enough', async () => {
    expect((await run(valid, refuseToAsk, true)).code).toBe(0);
  });
});

test('problems that the hub has already are not held against the new partner', async () => {
  rmSync(path.join(root, 'content/editors.yml'));
  expect((await run(valid)).code).toBe(0);
});
