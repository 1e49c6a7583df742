/** Runs every tool on one hub, round by round, so that figures that are compared come from the same minutes. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contender, Invocation, Stage } from './contender.ts';
import { ownSteps } from './guildhall.ts';
import type { BuildStep, OwnStep, SizeResult } from './results.ts';
import { type Cost, runCommand } from './run-command.ts';
import { measureOutput } from './site-files.ts';

const PAGEFIND = fileURLToPath(new URL('./runner/bin.cjs', import.meta.resolve('pagefind')));

/** Says what is being measured. */
type Progress = (line: string) => void;

export function measureSize(
  partners: number,
  stage: Stage,
  contenders: readonly Contender[],
  runs: number,
  progress: Progress,
): SizeResult {
  for (const contender of contenders) {
    progress(`${partners}: preparing ${contender.name}`);
    contender.prepare();
  }
  const tools = contenders.map((contender) => ({ contender, costs: noBuilds() }));
  const own: Record<OwnStep, Cost[]> = { load: [], 'load-cached': [], check: [] };
  for (let round = 1; round <= runs; round += 1) {
    for (const { contender, costs } of tools) {
      progress(`${partners}: round ${round} of ${runs}, ${contender.name}`);
      measureBuilds(contender, round, costs);
    }
    progress(`${partners}: round ${round} of ${runs}, load and check`);
    measureOwn(stage, own);
  }
  return {
    partners,
    tools: tools.map(({ contender: { name, out }, costs }) => ({ name, costs, output: measureOutput(out) })),
    own,
  };
}

function measureBuilds(contender: Contender, round: number, costs: Record<BuildStep, Cost[]>): void {
  contender.clear();
  const cold = runCommand(contender.build);
  costs.cold.push(cold);
  const searchable = existsSync(path.join(contender.out, 'pagefind'));
  costs.searchable.push(searchable ? cold : addCosts(cold, runCommand(pagefindOver(contender.out))));
  costs.warm.push(runCommand(contender.build));
  contender.edit(round);
  costs.edited.push(runCommand(contender.build));
}

function measureOwn(stage: Stage, own: Record<OwnStep, Cost[]>): void {
  const steps = ownSteps(stage);
  steps.clear();
  own.load.push(runCommand(steps.loadWithout));
  runCommand(steps.loadThrough);
  own['load-cached'].push(runCommand(steps.loadThrough));
  own.check.push(runCommand(steps.check));
}

/** Writes beside the output, so that the next build finds it untouched. */
function pagefindOver(out: string): Invocation {
  const words = [PAGEFIND, '--site', out, '--output-path', `${out}-pagefind`];
  return { program: process.execPath, words, cwd: path.dirname(out) };
}

function addCosts(a: Cost, b: Cost): Cost {
  return {
    seconds: a.seconds + b.seconds,
    cpuSeconds:
      a.cpuSeconds === undefined || b.cpuSeconds === undefined ? undefined : a.cpuSeconds + b.cpuSeconds,
    peakMegabytes:
      a.peakMegabytes === undefined || b.peakMegabytes === undefined
        ? undefined
        : Math.max(a.peakMegabytes, b.peakMegabytes),
  };
}

function noBuilds(): Record<BuildStep, Cost[]> {
  return { cold: [], searchable: [], warm: [], edited: [] };
}
