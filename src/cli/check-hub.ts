/** Everything wrong with a hub, for every command that must know. */
import { runChecks } from '#checks/index.ts';
import type { Hub } from '#domain/hub.ts';
import { type Problem, sortProblems } from '#domain/problem.ts';
import { toIsoDate } from '#lib/dates.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';

export async function checkHub(root: string, now: Date): Promise<{ hub: Hub; problems: Problem[] }> {
  const { hub, problems } = await loadHub(diskSource(root));
  return { hub, problems: sortProblems([...problems, ...runChecks(hub, { today: toIsoDate(now) })]) };
}
