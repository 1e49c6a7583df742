/** Remembers from which row a profile was opened, so that "Back" leads there again. */

interface ReturnPoint {
  readonly opened: string;
  readonly scroll: number;
}

/** Call when a profile is opened; it belongs to this entry of the history. */
export function rememberReturn(opened: string): void {
  const point: ReturnPoint = { opened, scroll: window.scrollY };
  history.replaceState(point, '');
}

/** Where this entry of the history was left, if a profile was opened from it. */
export function returnPoint(): ReturnPoint | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return undefined;
  const { opened, scroll } = state as Partial<ReturnPoint>;
  return typeof opened === 'string' && typeof scroll === 'number' ? { opened, scroll } : undefined;
}

/** Scrolls there and puts the focus on the row that was opened. */
export function goBackTo({ opened, scroll }: ReturnPoint, place: HTMLElement): void {
  const rows = [...place.querySelectorAll<HTMLElement>('[data-slug]')];
  const row = rows.find(({ dataset, offsetParent }) => dataset['slug'] === opened && offsetParent !== null);
  row?.querySelector('a')?.focus({ preventScroll: true });
  window.scrollTo({ top: scroll, behavior: 'instant' });
}
