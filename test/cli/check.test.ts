import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '#cli/commands/check.ts';
import { formatProblem } from '#cli/format-problem.ts';
import type { Problem } from '#domain/problem.ts';
import { aShell } from './a-shell.ts';

const fixture = path.resolve(import.meta.dirname, '../fixtures/hub');
const program = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
const profile = 'partners/northlight-studio/profile.md';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hub-'));
  cpSync(fixture, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function edit(file: string, from: string, to: string): void {
  const before = readFileSync(path.join(root, file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(path.join(root, file), before.replace(from, to));
}

async function run(options: { json?: boolean } = {}) {
  const shell = { ...aShell(), root };
  const code = await check.run(options, shell);
  return { code, printed: shell.printed(), complained: shell.complained() };
}

test('finds nothing wrong with the fixture hub, nasty cases and all', async () => {
  expect(await run()).toEqual({ code: 0, printed: '', complained: '12 partners: 0 errors, 0 warnings' });
});

test('ends with 0 for warnings alone, which are printed all the same', async () => {
  edit(profile, 'confirmed: 2026-11-02', 'confirmed: 2024-11-02');
  const { code, printed, complained } = await run();
  expect(code).toBe(0);
  expect(complained).toBe('12 partners: 0 errors, 1 warning');
  expect(printed).toContain(`${profile}:9  warning  confirmed: Unexpected age of 750 days`);
  expect(printed).toContain('see  content/docs/checks.md#stale-confirmation');
});

test('ends with 1 for errors, each with line, field, message and what to do', async () => {
  edit(profile, 'expertise: [planning,', 'expertise: [Coaching,');
  edit('content/roster/palm-studio.yml', 'tier: certified', 'tier: certifed');
  const { code, printed } = await run();
  expect(code).toBe(1);
  expect(printed.split('\n')).toEqual([
    'content/roster/palm-studio.yml:1  error  tier: Unexpected tier `certifed`, expected `certified`',
    '  fix  Did you mean `certified`?',
    '  see  content/docs/checks.md#roster-tier',
    `${profile}:7  error  expertise.0: Unexpected term \`Coaching\`, expected \`training\``,
    '  fix  Did you mean `training` (Team training)?',
    '  see  content/docs/checks.md#known-terms',
  ]);
});

test('a broken file never hides the problems of others', async () => {
  edit('partners/bare-minimum/profile.md', 'name: Bo', 'name: [');
  edit('content/tiers.yml', 'id: premier', 'id: certified');
  edit('partners/palm-studio/profile.md', 'expertise: [training', 'expertise: [traning');
  const { code, printed } = await run();
  expect(code).toBe(1);
  expect(printed).toContain('partners/bare-minimum/profile.md:3  error  Unreadable YAML');
  expect(printed).toContain('content/tiers.yml:14  error  tiers.2.id: Unexpected `certified`');
  expect(printed).toContain('expertise.0: Unexpected term `traning`, expected `training`');
});

test('finds a logo that cannot be drawn and a brand file that is not there', async () => {
  writeFileSync(path.join(root, 'partners/northlight-studio/logo.svg'), 'not a picture');
  rmSync(path.join(root, 'content/brand/logo.svg'));
  const { code, printed } = await run();
  expect(code).toBe(1);
  expect(printed).toContain('partners/northlight-studio/logo.svg  error  ');
  expect(printed).toContain('error  logo: Unexpected path `content/brand/logo.svg`');
});

describe('--json', () => {
  test('prints an empty list when all is well', async () => {
    expect(await run({ json: true })).toEqual({ code: 0, printed: '[]', complained: '' });
  });

  test('prints the stable shape, and leaves out what a problem does not have', async () => {
    edit(profile, 'confirmed: 2026-11-02', 'confirmed: 2024-11-02');
    writeFileSync(path.join(root, 'partners/palm-studio/notes.txt'), 'notes');
    const { code, printed } = await run({ json: true });
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toEqual([
      {
        check: 'stale-confirmation',
        severity: 'warning',
        file: profile,
        line: 9,
        field: 'confirmed',
        message: expect.stringContaining('Unexpected age'),
        hint: expect.stringContaining('confirmed: 2026-11-22'),
      },
      {
        check: 'layout',
        severity: 'error',
        file: 'partners/palm-studio/notes.txt',
        message: expect.stringContaining('Unexpected file'),
        hint: 'Move or delete it.',
      },
    ]);
  });
});

describe('in a terminal', () => {
  const problem: Problem = {
    check: 'x',
    severity: 'error',
    place: { file: 'partners/a\u001b[2J\n\u202e/profile.md', field: 'name' },
    message: 'Unexpected',
    hint: 'Mend it.',
  };

  test('colours are used only where they are wanted', () => {
    const file = { ...problem, place: { file: 'a.md' } };
    expect(formatProblem(file, true)).toContain('\u001b[31merror\u001b[39m');
    expect(formatProblem(file, false)).not.toContain('\u001b');
  });

  test('names of files cannot steer it', () => {
    expect(formatProblem(problem)).toBe(
      'partners/a\uFFFD[2J\uFFFD\uFFFD/profile.md  error  name: Unexpected\n  fix  Mend it.\n  see  content/docs/checks.md#x',
    );
  });
});

test('a reader that stops early ends neither in a crash nor in another exit code', async () => {
  for (let index = 0; index < 400; index += 1)
    writeFileSync(path.join(root, `partners/palm-studio/unexpected-file-${index}.txt`), '');
  const child = spawn(process.execPath, [program, 'check', '--root', root], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const complained: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complained.push(text));
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(1);
  expect(complained.join('')).toBe('12 partners: 400 errors, 0 warnings\n');
});
