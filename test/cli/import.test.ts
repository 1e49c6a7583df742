import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '#cli/main.ts';
import { aShell } from './a-shell.ts';

const MAPPING = `
fields:
  name: name
  kinds: { value: [agency] }
  headline: { first: [{ from: $body, as: [plain, first-sentence] }, { value: We build things for people. }] }
  website: { from: website, as: url }
  expertise: { value: [planning] }
  industries: { from: industry, as: [{ split: ';' }, { term: industries }] }
  relationship: { value: independent }
  confirmed: { value: '2026-11-01' }
  base: { place: { city: city, country: country, text: $body } }
body: $body
scaffold:
  settings: { name: Acme Network, site: https://hub.example }
  taxonomies: { industries: from-data, expertise: [{ id: planning, name: Planning }] }
`;

const CSV = `name,website,city,country,industry
Acme,http://acme.example,Berlin,Germany,Retail;Travel
Globex,globex.example,,Remote,Travel
Initech,nope,Paris,France,Retail
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-import-'));
  mkdirSync(path.join(folder, 'hub'));
  write('map.yml', MAPPING);
  write('firms.csv', CSV);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

async function hub(...words: string[]) {
  const shell = aShell();
  const code = await main([...words, '--root', path.join(folder, 'hub')], shell, {});
  return { code, printed: shell.printed(), complained: shell.complained() };
}

const importFrom = (from: string, ...options: string[]) =>
  hub('import', '--from', path.join(folder, from), '--map', path.join(folder, 'map.yml'), ...options);

async function importJson(from: string, ...options: string[]) {
  const { code, printed } = await importFrom(from, '--json', ...options);
  return { code, result: JSON.parse(printed) };
}

/** Every file with its bytes and time of change. */
function snapshot(): string[] {
  const root = path.join(folder, 'hub');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(root, file))
    .filter((file) => statSync(file).isFile())
    .sort()
    .map(
      (file) =>
        `${file} ${statSync(file).mtimeMs} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`,
    );
}

test('an import into an empty folder makes a hub without errors', async () => {
  const { code, complained } = await importFrom('firms.csv');
  expect(code).toBe(1);
  expect(complained).toContain('3 read = 2 written + 0 unchanged + 1 rejected');
  expect(read('hub/partners/acme/profile.md')).toContain(
    'city: Berlin\n  country: DE\n  timeZone: Europe/Berlin',
  );
  expect((await hub('check')).code).toBe(0);
});

test('`--json` prints exactly the stable shape, and names row and field of what was rejected', async () => {
  const { code, result } = await importJson('firms.csv');
  expect(code).toBe(1);
  expect(result).toEqual({
    read: 3,
    written: 2,
    unchanged: 0,
    rejected: [
      {
        row: 'row 3',
        field: 'website',
        reason: 'Unexpected address `nope`, expected one as `https://acme.example`',
      },
    ],
  });
});

test('a second import changes no byte and no time', async () => {
  await importFrom('firms.csv');
  const before = snapshot();
  const { result } = await importJson('firms.csv');
  expect(result).toMatchObject({ read: 3, written: 0, unchanged: 2 });
  expect(snapshot()).toEqual(before);
  await importFrom('firms.csv', '--update');
  expect(snapshot()).toEqual(before);
});

test('`--dry-run` says the same and writes nothing', async () => {
  const { result } = await importJson('firms.csv', '--dry-run');
  expect(result.written).toBe(2);
  expect(snapshot()).toEqual([]);
});

describe('an entry that exists', () => {
  const profile = 'hub/partners/acme/profile.md';
  beforeEach(async () => {
    await importFrom('firms.csv');
    write(
      profile,
      read(profile)
        .replace('We build things for people.', 'Our own words.')
        .replace('base:', 'languages: [pt]\nbase:'),
    );
  });

  test('is not overwritten without `--update`', async () => {
    const before = snapshot();
    const { code, result } = await importJson('firms.csv');
    expect(code).toBe(1);
    expect(result.rejected[0]).toMatchObject({ row: 'row 1', field: 'headline' });
    expect(result.rejected[0].reason).toContain('already exists and differs; use `--update`');
    expect(snapshot()).toEqual(before);
  });

  test('keeps with `--update` what the mapping does not set', async () => {
    const { result } = await importJson('firms.csv', '--update');
    expect(result.written).toBe(1);
    expect(read(profile)).toContain('headline: We build things for people.');
    expect(read(profile)).toContain('languages:\n  - pt');
  });
});

test('settings that exist are not overwritten', async () => {
  write('hub/content/hub.yml', '# broken, but mine\n');
  await importFrom('firms.csv');
  expect(read('hub/content/hub.yml')).toBe('# broken, but mine\n');
});

test('rows that would break a rule of the hub are rejected with its words', async () => {
  write(
    'firms.csv',
    'name,website,city,country,industry\nAcme,a.example,,,\nGlobex,www.a.example,,,\nA,b.example,,,\n',
  );
  const { result } = await importJson('firms.csv');
  expect(result.written).toBe(1);
  expect(result.rejected).toEqual([
    { row: 'row 2', field: 'website', reason: expect.stringContaining('already used by') },
    { row: 'row 3', field: 'name', reason: expect.stringContaining('at least 2 characters') },
  ]);
  expect((await hub('check')).code).toBe(0);
});

test('mail addresses and phone numbers of a source are never written', async () => {
  const body =
    'We help shops: mail ada@acme.example.\n\nCall +44 20 7946 0958 or <a href="tel:+442079460958">here</a>.';
  write('md/acme.md', `---\nname: Acme\nwebsite: acme.example\n---\n${body}\n`);
  const { complained } = await importFrom('md');
  expect(read('hub/partners/acme/profile.md')).not.toMatch(/@|7946|<a/);
  expect(complained).toMatch(/Removed \d mail addresses and phone numbers/);
});

test('hostile rows are rejected, and the others are written', async () => {
  write('md/a-js.md', '---js\nrequire("fs").writeFileSync("owned", "")\n---\n');
  write('md/b-alias.md', '---\nname: &a Acme\nwebsite: *a\n---\n');
  write('md/c-huge.md', `---\nname: Huge\nwebsite: huge.example\n---\n${'word '.repeat(300_000)}`);
  write('md/d-long.md', `---\nname: Long\nwebsite: long.example\n---\n${'word '.repeat(4000)}`);
  write('md/e-html.md', '---\nname: <script>alert(1)</script>\nwebsite: "javascript:alert(1)"\n---\n');
  write(
    'md/f-good.md',
    '---\nname: Good\nwebsite: good.example\n---\n<script>alert(1)</script>Fine words, all of them.\n',
  );
  const { result } = await importJson('md');
  expect(result.written).toBe(1);
  expect(result.rejected.map(({ row }: { row: string }) => row)).toEqual([
    'a-js.md',
    'b-alias.md',
    'c-huge.md',
    'd-long.md',
    'e-html.md',
  ]);
  expect(read('hub/partners/good/profile.md')).not.toContain('script');
  expect(existsSync('owned')).toBe(false);
});

test('a row whose file cannot be written is rejected, and the others are written', async () => {
  write('hub/partners/acme', 'a file where a folder should be');
  const { code, result } = await importJson('firms.csv');
  expect(code).toBe(1);
  expect(result.written).toBe(1);
  expect(result.rejected[0]).toEqual({ row: 'row 1', reason: expect.stringContaining('Cannot be written') });
});

test('a joined table lends its fields', async () => {
  write('in/firms.csv', 'id,name\n7,Acme\n');
  write('in/sites.json', '[{"firm":"7","url":"acme.example"}]');
  const joins = 'table: firms.csv\njoins: { sites: { file: sites.json, key: id, match: firm } }\n';
  write('map.yml', joins + MAPPING.replace('from: website', 'from: sites.url'));
  expect((await importJson('in')).result).toMatchObject({ read: 1, written: 1 });
});

test('what was left out of many rows is said once', async () => {
  write('map.yml', MAPPING.replace('{ term: industries }', '{ map: { values: {}, otherwise: drop } }'));
  const { complained } = await importFrom('firms.csv');
  expect(complained).toContain('2 rows: left out `Retail`, which the mapping does not list');
});

test('without any row written, nothing is made around them', async () => {
  write('firms.csv', 'name,website,city,country,industry\nAcme,nope,,,\n');
  await importFrom('firms.csv');
  expect(snapshot()).toEqual([]);
});

describe('misuse', () => {
  test.for([
    [['--map', 'map.yml'], 'Missing option --from'],
    [['--from', 'firms.csv'], 'Missing option --map'],
  ] as const)('%j', async ([words, message]) => {
    const { code, complained } = await hub('import', ...words);
    expect(code).toBe(2);
    expect(complained).toContain(message);
  });

  test('a source or mapping that is not there', async () => {
    expect(await importFrom('none.csv')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('none.csv'),
    });
    rmSync(path.join(folder, 'map.yml'));
    expect(await importFrom('firms.csv')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('map.yml'),
    });
  });

  test('a wrong mapping is a problem with its line', async () => {
    write('map.yml', 'fields:\n  nmae: name\n');
    const { code, complained } = await importFrom('firms.csv');
    expect(code).toBe(2);
    expect(complained).toMatch(/map\.yml:2 {2}error {2}fields\.nmae: Unexpected `name`, expected `name`/);
  });

  test('a scaffold that breaks a rule of the hub is said, and nothing is written', async () => {
    write(
      'map.yml',
      MAPPING.replace('site: https://hub.example', 'site: https://hub.example, locale: xx-klingon'),
    );
    const { code, complained } = await importFrom('firms.csv');
    expect(code).toBe(2);
    expect(complained).toContain('content/hub.yml');
    expect(snapshot()).toEqual([]);
  });
});

test('the summary always adds up', async () => {
  const cell = fc.constantFrom(
    '',
    'Acme',
    'Globex',
    'acme.example',
    'globex.example',
    'Berlin',
    'x',
    '"',
    '山田',
    'a@b.example',
  );
  const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 6 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(rows, async (table) => {
      const lines = table.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
      write('firms.csv', ['name,website,city,country,industry', ...lines].join('\n'));
      const { code, result } = await importJson('firms.csv');
      expect(result.read).toBe(result.written + result.unchanged + result.rejected.length);
      expect(code).toBe(result.rejected.length > 0 ? 1 : 0);
    }),
    { seed: 7, numRuns: 8 },
  );
});
