/** Runs a command in a process of its own and tells what it cost. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Invocation } from './contender.ts';

export interface Cost {
  /** From start to end. */
  readonly seconds: number;
  /** Of all its processes, user and system; unknown without GNU time. */
  readonly cpuSeconds?: number | undefined;
  /** Resident set of its largest process. */
  readonly peakMegabytes?: number | undefined;
}

const GNU_TIME = '/usr/bin/time';
const hasGnuTime = spawnSync(GNU_TIME, ['--version']).status === 0;
const REPORTER = pathToFileURL(path.join(import.meta.dirname, 'report-peak.ts')).href;

/** @throws with the command's output when it fails. */
export function runCommand({ program, words, cwd }: Invocation): Cost {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const note = path.join(folder, 'cost');
  try {
    return hasGnuTime ? runWithTime(program, words, cwd, note) : runWithReporter(program, words, cwd, note);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runWithTime(program: string, words: readonly string[], cwd: string, note: string): Cost {
  const seconds = run(GNU_TIME, ['-o', note, '-f', '%U %S %M', program, ...words], cwd, environment());
  const [user = 0, system = 0, peak = 0] = readFileSync(note, 'utf8').trim().split(' ').map(Number);
  return { seconds, cpuSeconds: user + system, peakMegabytes: peak / 1024 };
}

/** Every Node process below writes down its own peak; other programs stay unknown. */
function runWithReporter(program: string, words: readonly string[], cwd: string, note: string): Cost {
  const seconds = run(program, words, cwd, {
    ...environment(),
    NODE_OPTIONS: `--import=${REPORTER}`,
    BENCH_PEAK_FILE: note,
  });
  const kilobytes = readOptional(note).trim().split('\n').map(Number);
  const peak = Math.max(...kilobytes) / 1024;
  return { seconds, peakMegabytes: peak > 0 ? peak : undefined };
}

function run(program: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv): number {
  const started = performance.now();
  const { status, error, stdout, stderr } = spawnSync(program, words, { cwd, env, encoding: 'utf8' });
  const seconds = (performance.now() - started) / 1000;
  if (status === 0) return seconds;
  const output = `${stdout}\n${stderr}`.trim().slice(-4000);
  throw new Error(`${[program, ...words].join(' ')} failed (${error?.message ?? status})\n${output}`);
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1', NO_COLOR: '1' };
}

function readOptional(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
