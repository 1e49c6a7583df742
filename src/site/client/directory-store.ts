/** What the directory shows, kept in step with the address. */
import type { Selections } from '#search/query.ts';
import type { DirectoryState } from '#search/url-state.ts';
import type { Address } from './address.ts';

/** Why the state is another one: a reader's change, more of the same results, or a way through the history. */
export type Cause = 'change' | 'more' | 'travel';

export interface DirectoryStore {
  get(): DirectoryState;
  /** Shows the first page again, unless the change names one. */
  change(change: Partial<DirectoryState>, how?: 'push' | 'replace'): void;
  /** Chooses a value of a facet, or takes it back. */
  toggle(key: string, value: string, on: boolean): void;
  /** Chooses a value in place of the words that were typed to find it. */
  replaceWords(key: string, value: string): void;
  showMore(): void;
  /** The same in present words, as an old address does not say it: no step of the history. */
  settle(present: DirectoryState): void;
  /** Whether anything is asked for that the page does not show as it was built. */
  isPlain(): boolean;
  subscribe(listener: (state: DirectoryState, cause: Cause) => void): void;
}

/** Nothing asked for. */
export const NOTHING = {
  query: '',
  selections: new Map(),
  near: undefined,
  overlap: undefined,
} as const satisfies Partial<DirectoryState>;

export function createDirectoryStore(address: Address): DirectoryStore {
  const listeners: ((state: DirectoryState, cause: Cause) => void)[] = [];
  let state = address.read();
  const set = (next: DirectoryState, cause: Cause) => {
    state = next;
    for (const listener of listeners) listener(state, cause);
  };
  const change: DirectoryStore['change'] = (part, how = 'push') => {
    address.go({ ...state, page: 1, ...part }, how);
    set(address.read(), 'change');
  };
  window.addEventListener('popstate', () => {
    // Further pages of the plain list are documents of their own.
    if (address.isHome()) set(address.read(), 'travel');
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
      set(present, 'change');
    },
    isPlain: () => address.hrefOf(state) === address.hrefOf({ ...state, ...NOTHING, page: 1, sort: 'best' }),
    subscribe: (listener) => void listeners.push(listener),
  };
}

function withValue(selections: Selections, key: string, value: string, on: boolean): Selections {
  const others = (selections.get(key) ?? []).filter((other) => other !== value);
  return new Map([...selections, [key, on ? [...others, value] : others]]);
}
