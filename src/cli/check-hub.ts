/** Everything wrong with a hub, for every command that must know. */
import { runChecks } from '#checks/index.ts';
import type { Hub } from '#domain/hub.ts';
import { type Problem, sortProblems } from '#domain/problem.ts';
import { toIsoDate } from '#lib/dates.ts';
import { brandFileProblems } from '#repo/brand-files.ts';
import { loadHub, type Parse } from '#repo/load-hub.ts';
import { locateProblems } from '#repo/locate.ts';
import { logoProblems } from '#repo/logo-store.ts';
import { diskSource } from '#repo/source.ts';
import { findRedirects } from './find-redirects.ts';

export interface CheckedHub {
  readonly hub: Hub;
  /** Sorted; each with a line where there is one. */
  readonly problems: readonly Problem[];
}

/** A build may give a `parse` that remembers; whoever judges files of strangers leaves it out. */
export async function checkHub(root: string, now: Date, parse?: Parse): Promise<CheckedHub> {
  const source = diskSource(root);
  const { hub, problems } = await loadHub(source, parse);
  const today = toIsoDate(now);
  const found = [
    ...problems,
    ...runChecks(hub, { today }),
    // What only the files themselves can tell: each of these reads bytes that no Hub holds.
    ...brandFileProblems(hub.settings, source),
    ...(await logoProblems(hub, source)),
  ];
  const all = [...found, ...newsIn(findRedirects(hub, today).problems, found)];
  return { hub, problems: sortProblems(locateProblems(all, source)) };
}

/** Problems with a place that nobody has complained of yet. */
function newsIn(problems: readonly Problem[], known: readonly Problem[]): Problem[] {
  const places = new Set(known.map(({ place }) => `${place.file} ${place.field}`));
  return problems.filter(({ place }) => !places.has(`${place.file} ${place.field}`));
}
