/** Keeps the brief while the tab is open, in `sessionStorage` and nowhere else. Without storage it is just forgotten. */
import { NEED_KINDS, type NeedKind } from '#search/match/need.ts';

export interface KeptBrief {
  readonly text: string;
  /** Ids of needs that were taken back. */
  readonly removed: readonly string[];
  /** Needs that were added by hand. */
  readonly added: readonly { readonly kind: NeedKind; readonly value: string }[];
}

const KEY = 'brief';

export function keepBrief(brief: KeptBrief): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(brief));
  } catch {
    // The page works without.
  }
}

export function forgetBrief(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Then there is nothing to forget.
  }
}

export function keptBrief(): KeptBrief | undefined {
  try {
    return readBrief(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Other versions of the page may have written it. */
function readBrief(value: unknown): KeptBrief | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, removed, added } = value as Partial<Record<keyof KeptBrief, unknown>>;
  if (typeof text !== 'string' || !Array.isArray(removed) || !Array.isArray(added)) return undefined;
  return {
    text,
    removed: removed.filter((id) => typeof id === 'string'),
    added: added.flatMap((one: { kind?: unknown; value?: unknown }) => {
      const kind = NEED_KINDS.find((known) => known === one?.kind);
      return kind && typeof one.value === 'string' ? [{ kind, value: one.value }] : [];
    }),
  };
}
