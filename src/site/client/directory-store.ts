/** What the directory shows, kept in step with the address. */
import type { Coordinates } from '#lib/coordinates.ts';
import type { Selections } from '#search/query.ts';
import type { DirectoryState } from '#search/url-state.ts';
import type { Address } from './address.ts';

/** Why the state is another one: a reader's change, more of the same results, or a way through the history. */
export type Cause = 'change' | 'more' | 'travel';

/** What is asked for: the state in the address, and what never stands in one. */
export interface Asked extends DirectoryState {
  /** Around where the reader is, who allowed this page to know; forgotten when the page is left. */
  readonly here: { readonly position: Coordinates; readonly km: number } | undefined;
}

export interface DirectoryStore {
  get(): Asked;
  /** Shows the first page again, unless the change names one. */
  change(change: Partial<Asked>, how?: 'push' | 'replace'): void;
  /** Chooses a value of a facet, or takes it back. */
  toggle(key: string, value: string, on: boolean): void;
  /** Chooses a value in place of the words that were typed to find it. */
  replaceWords(key: string, value: string): void;
  showMore(): void;
  /** The same in present words, as an old address does not say it: no step of the history. */
  settle(present: DirectoryState): void;
  /** Whether anything is asked for that the page does not show as it was built. */
  isPlain(): boolean;
  subscribe(listener: (asked: Asked, cause: Cause) => void): void;
}

/** Nothing asked for. */
export const NOTHING = {
  query: '',
  selections: new Map(),
  near: undefined,
  here: undefined,
  overlap: undefined,
} as const satisfies Partial<Asked>;

const PLAIN = { ...NOTHING, page: 1, sort: 'best', view: 'list' } as const;

export function createDirectoryStore(address: Address): DirectoryStore {
  const listeners: ((asked: Asked, cause: Cause) => void)[] = [];
  let state: Asked = { ...address.read(), here: undefined };
  const set = (next: Asked, cause: Cause) => {
    state = next;
    for (const listener of listeners) listener(state, cause);
  };
  const change: DirectoryStore['change'] = (part, how = 'push') => {
    const next = { ...state, page: 1, ...part };
    address.go(next, how);
    set({ ...address.read(), here: next.here }, 'change');
  };
  window.addEventListener('popstate', () => {
    // Further pages of the plain list are documents of their own.
    if (address.isHome()) set({ ...address.read(), here: state.here }, 'travel');
    else location.reload();
  });
  return {
    get: () => state,
    change,
    toggle: (key, value, on) => change({ selections: withValue(state.selections, key, value, on) }),
    replaceWords: (key, value) =>
      change({ query: '', selections: withValue(state.selections, key, value, true) }, 'replace'),
    showMore() {
      const next = { ...state, page: state.page + 1 };
      address.go(next, 'replace');
      set(next, 'more');
    },
    settle(present) {
      address.go(present, 'replace');
      set({ ...present, here: state.here }, 'change');
    },
    isPlain: () => !state.here && address.hrefOf(state) === address.hrefOf({ ...state, ...PLAIN }),
    subscribe: (listener) => void listeners.push(listener),
  };
}

function withValue(selections: Selections, key: string, value: string, on: boolean): Selections {
  const others = (selections.get(key) ?? []).filter((other) => other !== value);
  return new Map([...selections, [key, on ? [...others, value] : others]]);
}
