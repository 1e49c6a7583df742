/** Runs every tool on one hub, round by round, so that figures that are compared come from the same minutes. */
import type { Contender, Stage } from './contender.ts';
import { ownSteps } from './guildhall.ts';
import { type Cost, runCommand } from './run-command.ts';
import { measureOutput, type OutputSize } from './site-files.ts';

export type BuildStep = 'cold' | 'warm' | 'edited';
export const OWN_STEPS = ['load', 'load-cached', 'check'] as const;
export type OwnStep = (typeof OWN_STEPS)[number];

export interface ToolResult {
  readonly name: string;
  /** One cost a round. */
  readonly costs: Readonly<Record<BuildStep, readonly Cost[]>>;
  readonly output: OutputSize;
}

export interface SizeResult {
  readonly partners: number;
  readonly tools: readonly ToolResult[];
  readonly own: Readonly<Record<OwnStep, readonly Cost[]>>;
}

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
  costs.cold.push(runCommand(contender.build));
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

function noBuilds(): Record<BuildStep, Cost[]> {
  return { cold: [], warm: [], edited: [] };
}
