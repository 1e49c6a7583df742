/** Faults are reported on their line, and mechanical ones carry the line that mends them. */
import { beforeAll, expect, test } from 'vitest';
import { classify } from '#domain/repo-layout.ts';
import { toReviewInput } from '#repo/review-input.ts';
import { memorySource, overlay } from '#repo/source.ts';
import type { Finding } from '#review/decision.ts';
import { reviewPull } from '#review/review-pull.ts';
import { contentProblems } from '#review/rules/content-problems.ts';
import { writeHub } from '../../scripts/synthetic/hub.ts';
import { createRandom } from '../../scripts/synthetic/random.ts';
import { now } from '../builders.ts';
import { aPull, edited } from './a-pull.ts';
import { type Fault, type Faulty, faults } from './faults.ts';

const HUBS = 30;
const PARTNERS = 10;
const EACH = (HUBS * PARTNERS) / faults.length;

interface Outcome {
  readonly fault: Fault;
  readonly reported: boolean;
  readonly mended: boolean;
  readonly finding: Finding | undefined;
}

type Files = Readonly<Record<string, string>>;

async function findingsFor(files: Files, file: string, text: string): Promise<readonly Finding[]> {
  const base = memorySource(files);
  const head = overlay(base, new Map([[file, Buffer.from(text)]]));
  const input = await toReviewInput(aPull({ changes: [edited(file)] }), base, head, now);
  return reviewPull(input, [contentProblems]).findings;
}

async function judge(files: Files, file: string, fault: Fault, { text, line }: Faulty): Promise<Outcome> {
  const findings = await findingsFor(files, file, text);
  const finding = findings.find((found) => found.path === file && found.line === line) ?? findings[0];
  const reported = finding?.line === line && finding.path === file;
  const { replacement } = finding ?? {};
  const mendedText =
    replacement === undefined
      ? undefined
      : text
          .split('\n')
          .with(line - 1, replacement)
          .join('\n');
  const mended =
    reported && mendedText !== undefined && (await findingsFor(files, file, mendedText)).length === 0;
  return { fault, reported, mended, finding };
}

const outcomes: Outcome[] = [];

beforeAll(async () => {
  const used = new Map(faults.map((fault) => [fault, 0]));
  for (let seed = 1; seed <= HUBS; seed += 1) {
    const files = Object.fromEntries([...writeHub(PARTNERS, seed)].map(({ path, text }) => [path, text]));
    for (const file of Object.keys(files).filter((path) => classify(path).kind === 'profile')) {
      outcomes.push(...(await breakProfile(files, file, used)));
    }
  }
}, 240_000);

/** With the fault that was used least and fits. */
async function breakProfile(files: Files, file: string, used: Map<Fault, number>): Promise<Outcome[]> {
  const text = files[file] ?? '';
  const random = createRandom(text.length);
  const open = [...used].filter(([, times]) => times < EACH).sort(([, a], [, b]) => a - b);
  for (const [fault, times] of open) {
    const faulty = fault.inject(text, (count) => random.int(0, count - 1));
    if (!faulty) continue;
    used.set(fault, times + 1);
    return [await judge(files, file, fault, faulty)];
  }
  return [];
}

const share = (list: readonly Outcome[], test: (outcome: Outcome) => boolean) =>
  list.filter(test).length / list.length;

test('300 profiles are broken in 30 ways, each of them ten times', () => {
  expect(faults).toHaveLength(30);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(30);
  expect(outcomes).toHaveLength(300);
});

test('at least 95 % of the faults are reported on the right line, and of no kind less than half', () => {
  process.stdout.write(`${formatTable()}\n`);
  expect(share(outcomes, ({ reported }) => reported)).toBeGreaterThanOrEqual(0.95);
  for (const fault of faults) {
    const own = outcomes.filter((outcome) => outcome.fault === fault);
    expect(
      share(own, ({ reported }) => reported),
      fault.name,
    ).toBeGreaterThanOrEqual(0.5);
  }
});

test('at least 80 % of the mechanical faults carry a line that turns the check green', () => {
  const mechanical = outcomes.filter(({ fault }) => fault.mechanical);
  expect(share(mechanical, ({ mended }) => mended)).toBeGreaterThanOrEqual(0.8);
});

test('what only a person can mend carries no line', () => {
  const others = outcomes.filter(({ fault }) => !fault.mechanical);
  expect(others.filter(({ finding }) => finding?.replacement !== undefined)).toEqual([]);
});

/** As the note and the handbook show it. */
function formatTable(): string {
  const rows = faults.map((fault) => {
    const own = outcomes.filter((outcome) => outcome.fault === fault);
    const count = (test: (outcome: Outcome) => boolean) => String(own.filter(test).length).padStart(2);
    const mended = fault.mechanical ? count(({ mended: done }) => done) : ' –';
    return `${fault.name.padEnd(32)} ${count(() => true)}   ${count(({ reported }) => reported)}   ${mended}`;
  });
  return ['fault                          made  line mended', ...rows].join('\n');
}
