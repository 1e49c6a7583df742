/** Everything that the review engine looks at, read from the files before and after a pull request. */
import { runChecks } from '#checks/index.ts';
import type { Hub } from '#domain/hub.ts';
import { type Problem, sortProblems } from '#domain/problem.ts';
import { classify } from '#domain/repo-layout.ts';
import { toIsoDate } from '#lib/dates.ts';
import { type Pull, touchedPaths } from '#review/pull.ts';
import type { HubState, ReviewInput } from '#review/review-pull.ts';
import { brandFileProblems } from './brand-files.ts';
import { isCollection } from './collections.ts';
import { decodeUtf8 } from './decode.ts';
import { loadHub, type LoadedHub } from './load-hub.ts';
import { fieldLines, type LineOfField, locateProblems } from './locate.ts';
import { logoLooks, logoProblems } from './logo-store.ts';
import { parseSources } from './parse-sources.ts';
import type { Source } from './source.ts';
import { suggestLine } from './suggest-line.ts';

/**
 * `base` is the tip of the base branch, `head` the same with the changes of the pull request. A file that is the same
 * in both is parsed once.
 */
export async function toReviewInput(pull: Pull, base: Source, head: Source, now: Date): Promise<ReviewInput> {
  const parse = await parseSources([base, head]);
  const touched = new Set(touchedPaths(pull));
  const today = toIsoDate(now);
  const lineOf = fieldLines(head);
  const [before, after] = [await loadHub(base, parse), await loadHub(head, parse)];
  const textOf = changedTexts(pull, head);
  const ownLogos = withLogosOf(after.hub, touched);
  const logos = await logoProblems(ownLogos, head);
  return {
    pull,
    base: stateOf(before, base, today, (problems) => problems),
    head: stateOf(after, head, today, (problems) =>
      withSuggestions(locateShown([...problems, ...logos], head, touched, lineOf), textOf),
    ),
    now: now.toISOString(),
    lineOf,
    textOf,
    // Every logo is drawn for this, so only when it matters.
    logoLooks: ownLogos.partners.size > 0 ? await logoLooks(after.hub, head) : undefined,
  };
}

/** Problems are looked for when somebody asks: of the base seldom anybody does. */
function stateOf(
  { hub, problems }: LoadedHub,
  source: Source,
  today: string,
  finish: (problems: readonly Problem[]) => readonly Problem[],
): HubState {
  let found: readonly Problem[] | undefined;
  return {
    hub,
    get problems() {
      found ??= sortProblems(
        finish([...problems, ...runChecks(hub, { today }), ...brandFileProblems(hub.settings, source)]),
      );
      return found;
    },
  };
}

/** Lines cost a second look at the file, so only problems that a review shows have them. */
function locateShown(
  problems: readonly Problem[],
  source: Source,
  touched: ReadonlySet<string>,
  lineOf: LineOfField,
): Problem[] {
  const isShown = ({ severity, place }: Problem) => severity === 'error' || touched.has(place.file);
  return problems.flatMap((problem) =>
    isShown(problem) ? locateProblems([problem], source, lineOf) : [problem],
  );
}

/**
 * Problems of the changed files, with the corrected line where a machine can tell it. Of several faults on one line each
 * carries the line on which all of them are mended.
 */
function withSuggestions(
  problems: readonly Problem[],
  textOf: (file: string) => string | undefined,
): Problem[] {
  const mended = new Map<string, string>();
  const placeOf = ({ place }: Problem) => `${place.line} ${place.file}`;
  for (const problem of problems) {
    const { file, line = 0 } = problem.place;
    const text = textOf(file);
    const soFar = mended.get(placeOf(problem));
    const current =
      soFar === undefined
        ? text
        : text
            ?.split('\n')
            .with(line - 1, soFar)
            .join('\n');
    const better = current === undefined ? undefined : suggestLine(problem, current);
    if (better !== undefined) mended.set(placeOf(problem), better);
  }
  return problems.map((problem) => {
    const replacement = mended.get(placeOf(problem));
    return replacement === undefined ? problem : { ...problem, replacement };
  });
}

/** The logos that changed: all others are as they were. */
function withLogosOf({ partners }: Hub, touched: ReadonlySet<string>): Pick<Hub, 'partners'> {
  return { partners: new Map([...partners].filter(([, { logo }]) => logo && touched.has(logo.path))) };
}

/** Texts of changed content at the head, as people and parsers see them. */
function changedTexts({ changes }: Pull, head: Source): (file: string) => string | undefined {
  const paths = new Set(
    changes.flatMap(({ path, after }) => (after && isCollection(classify(path).kind) ? [path] : [])),
  );
  const plain = new Set(head.list().flatMap((file) => (file.plain ? [file.path] : [])));
  return (file) => {
    if (!paths.has(file) || !plain.has(file)) return undefined;
    return decodeUtf8(head.read(file));
  };
}
