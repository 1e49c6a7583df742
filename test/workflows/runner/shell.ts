/** Runs the scripts of `run:` as a runner does: by bash, in the workspace, with nothing of our own environment. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface ScriptCall {
  readonly script: string;
  readonly folder: string;
  /** Where the script and what it says for later steps lie. */
  readonly temporary: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface ScriptResult {
  readonly code: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
}

const MOST_SECONDS = 240;

export async function runScript({ script, folder, temporary, env }: ScriptCall): Promise<ScriptResult> {
  const [file, output] = [path.join(temporary, 'script.sh'), path.join(temporary, 'output.txt')];
  writeFileSync(file, script);
  writeFileSync(output, '');
  const words = ['--noprofile', '--norc', '-eo', 'pipefail', file];
  const child = spawn('bash', words, {
    cwd: folder,
    env: { ...env, GITHUB_OUTPUT: output },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: MOST_SECONDS * 1000,
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => void said.push(chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  return { code, log: Buffer.concat(said).toString(), outputs: readOutputs(readFileSync(output, 'utf8')) };
}

/** Lines `name=value`; no workflow of ours writes the longer form. */
function readOutputs(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line.includes('='));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
