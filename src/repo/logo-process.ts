/** Logos are decoded in a child process, one at a time; a child that takes too long or too much is replaced. */
import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { LogoFormat, LogoResult } from '#images/logo-format.ts';
import { packageRoot } from './package-root.ts';

export interface LogoRequest {
  readonly bytes: Uint8Array;
  readonly format: LogoFormat;
}

export type LogoMessage = { readonly ready: true } | { readonly result: LogoResult };

/** Exit code with which a child says that the logo would have taken too much memory. */
export const TOO_LARGE = 75;
/** Milliseconds for one logo; an honest one takes some twenty. */
const MAX_TIME = 4_000;

export interface LogoProcess {
  /** Never rejects because of what the bytes are. */
  draw(request: LogoRequest): Promise<LogoResult>;
  /** Logos that are being drawn or wait for it. */
  readonly waiting: number;
}

/** A child that is started when it is first needed, and does not keep this process alive while it has no work. */
export function logoProcess(): LogoProcess {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const drawNext = async (request: LogoRequest): Promise<LogoResult> => {
    if (!child || hasEnded(child)) child = await start();
    setBusy(child, true);
    const result = await ask(child, request);
    setBusy(child, false);
    return result;
  };

  return {
    draw(request) {
      waiting += 1;
      const result = last
        .then(() => drawNext(request))
        .finally(() => {
          waiting -= 1;
        });
      last = result.catch(() => undefined);
      return result;
    },
    get waiting() {
      return waiting;
    },
  };
}

function start(): Promise<ChildProcess> {
  const child = fork(path.join(packageRoot(), 'src/repo/logo-worker.ts'), {
    env: {},
    execArgv: [],
    serialization: 'advanced',
    // A decoder's warnings may quote the file, and a log in CI obeys what it reads.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.once('exit', () =>
      reject(new Error('The process that draws logos did not start; run src/repo/logo-worker.ts to see why')),
    );
    child.once('message', () => resolve(child));
  });
}

function hasEnded({ exitCode, signalCode, connected }: ChildProcess): boolean {
  return !connected || exitCode !== null || signalCode !== null;
}

/** Only a busy child keeps this process alive. */
function setBusy(child: ChildProcess, busy: boolean): void {
  if (busy) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function ask(child: ChildProcess, request: LogoRequest): Promise<LogoResult> {
  return new Promise((resolve) => {
    const finish = (result: LogoResult) => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(result);
    };
    const onMessage = (message: LogoMessage) => 'result' in message && finish(message.result);
    const onExit = (code: number | null) => finish({ ok: false, message: describeExit(code, timedOut) });
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, MAX_TIME);
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.send(request);
  });
}

function describeExit(code: number | null, timedOut: boolean): string {
  if (timedOut)
    return `Unexpected effort: drawing takes more than \`${MAX_TIME / 1000}\` seconds, expected a plain logo`;
  if (code === TOO_LARGE) return 'Unexpected effort: drawing takes too much memory, expected a plain logo';
  return 'Unexpected content, on which the decoder breaks';
}
