/** Starts Astro as a process of its own: it reads its settings from the environment, and a crash stays outside. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../', import.meta.url));
const BIN = path.join(PROGRAM, 'node_modules/astro/bin/astro.mjs');

export interface AstroSettings {
  /** Repository with the content. */
  readonly root: string;
  readonly out?: string | undefined;
  /** Origin; default: the hub's own. */
  readonly site?: string | undefined;
  /** Path below the origin; default: the hub's own. */
  readonly base?: string | undefined;
}

/** Resolves to Astro's exit code. */
export function runAstro(
  verb: 'build' | 'dev' | 'preview',
  settings: AstroSettings,
  words: readonly string[] = [],
): Promise<number> {
  const child = spawn(process.execPath, [BIN, verb, '--root', PROGRAM, ...words], {
    cwd: PROGRAM,
    stdio: ['ignore', verb === 'build' ? 'ignore' : 'inherit', 'inherit'],
    env: { ...process.env, ...toEnvironment(settings) },
  });
  const stop = () => child.kill('SIGTERM');
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(code ?? 0);
    });
  });
}

function toEnvironment({ root, out, site, base }: AstroSettings): NodeJS.ProcessEnv {
  return {
    HUB_ROOT: root,
    ...(out && { HUB_OUT: out }),
    ...(site && { HUB_SITE: site }),
    ...(base && { HUB_BASE: base }),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
}
