/** Since when nobody has moved a pull request: the clock of patience, for the queue and for the weekly round. */
import type { OpenPull } from '#domain/open-pull.ts';

/** The latest push or word of author or editor, as an ISO instant: each of them starts the clock anew. */
export function waitsSince({ headAt, lastAuthorAt, lastEditorAt }: OpenPull): string {
  const [first = headAt, ...others] = [headAt, lastAuthorAt, lastEditorAt].filter(
    (instant) => instant !== undefined,
  );
  return others.reduce((last, instant) => (Date.parse(instant) > Date.parse(last) ? instant : last), first);
}
