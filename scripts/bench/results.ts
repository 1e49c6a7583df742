/** What a measurement yields, before it is put into words. */
import type { Cost } from './run-command.ts';
import type { OutputSize } from './site-files.ts';

/** `searchable`: a cold build, and Pagefind over it where the tool itself makes no search index. */
export const BUILD_STEPS = ['cold', 'searchable', 'warm', 'edited'] as const;
export type BuildStep = (typeof BUILD_STEPS)[number];
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
