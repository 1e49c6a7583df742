/** Remembers from which row a profile was opened, so that "Back" leads there again. */

interface ReturnPoint {
  readonly opened: string;
  /** Where the row began in the window, in px. Rows out of sight have no height of their own, so pages do not measure up. */
  readonly top: number;
}

/** Call when a profile is opened; it belongs to this entry of the history. */
export function rememberReturn(row: HTMLElement): void {
  const point: ReturnPoint = { opened: row.dataset['slug'] ?? '', top: topOf(row) };
  history.replaceState(point, '');
}

/** Where this entry of the history was left, if a profile was opened from it. */
export function returnPoint(): ReturnPoint | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return undefined;
  const { opened, top } = state as Partial<ReturnPoint>;
  return typeof opened === 'string' && typeof top === 'number' ? { opened, top } : undefined;
}

/** Puts the focus on the row that was opened, and the row where it was in the window. */
export function goBackTo({ opened, top }: ReturnPoint, place: HTMLElement): void {
  const rows = [...place.querySelectorAll<HTMLElement>('[data-slug]')];
  const row = rows.find(({ dataset, offsetParent }) => dataset['slug'] === opened && offsetParent !== null);
  if (!row) return;
  row.querySelector('a')?.focus({ preventScroll: true });
  const scroll = () => window.scrollBy({ top: topOf(row) - top, behavior: 'instant' });
  scroll();
  // Rows that came into sight have got their true height by then.
  requestAnimationFrame(() => requestAnimationFrame(scroll));
}

function topOf(row: HTMLElement): number {
  return row.getBoundingClientRect().top;
}
