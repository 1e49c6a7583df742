import path from 'node:path';
import { expect, test } from 'vitest';
import { main } from '#cli/main.ts';
import { aShell } from './a-shell.ts';

const ROOT = path.resolve('test/fixtures/hub');

async function run(...words: string[]) {
  const shell = aShell();
  const code = await main(['search', ...words, '--root', ROOT], shell, {});
  return { code, printed: shell.printed(), complained: shell.complained() };
}
const partnersOf = async (...words: string[]) => {
  const { printed } = await run(...words, '--json');
  return JSON.parse(printed).partners.map(({ partner }: { partner: string }) => partner);
};

test('finds partners by words and filters, and tells every term of their sums', async () => {
  const { code, printed } = await run('migration', '--country', 'pt', '--top', '1');
  expect(code).toBe(0);
  expect(printed).toMatch(/^\d+ partners?\n1\. .+ \([a-z0-9-]+\) {2}\d+\.\d\d\n/);
  expect(printed).toMatch(/ {3}\+\d+\.\d\d +match of \d+ {2}\(q 0\.\d\d, country 1\.00\)/);
});

test('the terms add up to the points', async () => {
  const { printed } = await run('--expertise', 'planning,migration', '--json');
  const { partners, total } = JSON.parse(printed);
  expect(partners).toHaveLength(Math.min(10, total));
  for (const { points, terms } of partners)
    expect(terms.reduce((sum: number, term: { points: number }) => sum + term.points, 0)).toBeCloseTo(
      points,
      6,
    );
});

test('takes values by id, earlier id, label and alias', async () => {
  const planned = await partnersOf('--expertise', 'portfolio-planning');
  expect(planned.length).toBeGreaterThan(0);
  expect(await partnersOf('--expertise', 'programme-planning')).toEqual(planned);
  expect(await partnersOf('--expertise', 'Portfolio planning')).toEqual(planned);
  expect(await partnersOf('--country', 'UK')).toEqual(await partnersOf('--country', 'gb'));
});

test('says which words were taken for others', async () => {
  const { printed } = await run('migratoin');
  expect(printed).toMatch(/^"migratoin" was taken for "migration"\n/i);
});

test('finds by distance and by shared hours', async () => {
  expect(await partnersOf('--near', 'Porto', '--km', '50')).toEqual(['northlight-studio']);
  expect(await partnersOf('--overlap', '8', '--zone', 'Asia/Tokyo')).toEqual(['aozora-keikaku']);
});

test('without results it tells what to leave out, and ends with 1', async () => {
  const { code, printed } = await run(
    'migration',
    '--country',
    'jp',
    '--tier',
    'premier',
    '--language',
    'pt',
  );
  expect(code).toBe(1);
  expect(printed).toMatch(/^Nobody meets all of this\.\n {2}without /);
  expect(printed).toMatch(/: \d+ partners?$/m);
});

test.for([
  [['--country', 'atlantis'], 'Nobody has `atlantis` as --country'],
  [['--expertise', 'plannning'], 'Did you mean `planning`?'],
  [['--near', 'Nowhere'], 'Nobody has `Nowhere` as --near'],
  [['--overlap', '9'], 'expected a number from 1 to 8'],
  [['--overlap', '2', '--zone', 'Mars/Olympus'], 'Unexpected --zone `Mars/Olympus`'],
  [['--sort', 'money'], 'Unexpected --sort `money`'],
  [['--top', '0'], 'expected a number from 1 to 10000'],
  [['--colour', 'red'], 'Unknown option `--colour`'],
] as const)('refuses %j', async ([words, message]) => {
  const { code, complained } = await run(...words);
  expect(code).toBe(2);
  expect(complained).toContain(message);
});

test('other commands take no words', async () => {
  const shell = aShell();
  expect(await main(['check', 'this', '--root', ROOT], shell, {})).toBe(2);
});
