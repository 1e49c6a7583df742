/** Loaded into every Node that a workflow starts: the time there is that of the test. */
const started = Date.now();
const now = Date.parse(process.env['RUNNER_CLOCK'] ?? '') || started;

class FixedDate extends Date {
  constructor(...parts: []) {
    super(...((parts.length === 0 ? [FixedDate.now()] : parts) as []));
  }

  static override now(): number {
    return now;
  }
}

globalThis.Date = FixedDate as DateConstructor;
