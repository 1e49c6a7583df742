/** Loaded into every Node that a workflow starts: the time there is that of the test, and no name server answers. */
import { Resolver } from 'node:dns/promises';

const now = Date.parse(process.env['RUNNER_CLOCK'] ?? '');

class FixedDate extends Date {
  constructor(...parts: []) {
    super(...((parts.length === 0 ? [now] : parts) as []));
  }

  static override now(): number {
    return now;
  }
}

globalThis.Date = FixedDate as DateConstructor;

const silence = () => Promise.reject(Object.assign(new Error('No network here'), { code: 'ETIMEOUT' }));
Object.assign(Resolver.prototype, { resolve4: silence, resolve6: silence, resolveTxt: silence });
