/** The directory's address and what it says. */
import { type DirectoryState, readState, writeState } from '#search/url-state.ts';

export interface Address {
  read(): DirectoryState;
  hrefOf(state: DirectoryState): string;
  go(state: DirectoryState, how: 'push' | 'replace'): void;
  /** Whether this is the directory itself: further pages of the plain list are pages of their own, made by the server. */
  isHome(): boolean;
}

/** `home` is the path of the directory, `keys` are its facets. */
export function createAddress(home: string, keys: readonly string[]): Address {
  const hrefOf = (state: DirectoryState) => {
    const query = writeState(state, keys);
    return query ? `${home}?${query}` : home;
  };
  return {
    read: () => readState(new URLSearchParams(location.search), keys),
    hrefOf,
    go(state, how) {
      const href = hrefOf(state);
      const moves = href !== location.pathname + location.search;
      if (how === 'push' && moves) history.pushState(null, '', href);
      else history.replaceState(null, '', href);
    },
    isHome: () => location.pathname === home,
  };
}
