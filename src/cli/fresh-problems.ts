/** What a new file would break. */
import { runChecks } from '#checks/index.ts';
import type { Problem } from '#domain/problem.ts';
import { loadHub } from '#repo/load-hub.ts';
import { overlay, type Source } from '#repo/source.ts';

/** Problems that the hub has with the file and does not have without it, wherever they show. */
export async function freshProblems(
  base: Source,
  file: string,
  text: string,
  today: string,
): Promise<Problem[]> {
  const before = new Set((await findProblems(base, today)).map(keyOf));
  const after = await findProblems(overlay(base, new Map([[file, Buffer.from(text)]])), today);
  return after.filter((problem) => !before.has(keyOf(problem)));
}

async function findProblems(source: Source, today: string): Promise<Problem[]> {
  const { hub, problems } = await loadHub(source);
  return [...problems, ...runChecks(hub, { today })];
}

/** Without the message, which may name the new file as the nearest one. */
function keyOf({ check, place }: Problem): string {
  return JSON.stringify([check, place.file, place.field]);
}
