/** Keeps drafts in this browser, and nowhere else. Where storage is blocked they are just forgotten. */
export interface DraftStore {
  /** Anything that was stored; `undefined` when nothing is. */
  read(): unknown;
  keep(draft: unknown): void;
  forget(): void;
}

/** One for a new entry and one for each that is changed; one set for each hub, should several share an origin. */
export function openDraftStore(slug: string): DraftStore {
  const key = `guildhall.apply.${location.pathname}${slug}`;
  return {
    read: () => {
      const json = attempt(() => localStorage.getItem(key));
      return json ? parseJson(json) : undefined;
    },
    keep: (draft) => void attempt(() => localStorage.setItem(key, JSON.stringify(draft))),
    forget: () => void attempt(() => localStorage.removeItem(key)),
  };
}

/** `undefined` for what is no JSON. */
export function parseJson(text: string): unknown {
  return attempt(() => JSON.parse(text) as unknown);
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
