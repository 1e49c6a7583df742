/** The reader's two lists: kept in this browser, and the same in all its tabs. */
import { persistentAtom, setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { atom, type WritableAtom } from 'nanostores';
import { type KeptList, MOST_COMPARED, MOST_SAVED } from '#search/kept/kept-list.ts';
import { LIST_VERSION, readList, writeList } from '#search/kept/list-text.ts';
import { safeStorage } from './safe-storage.ts';

/** Whether the browser refused to store or to read anything, so that the lists end with this page. */
export const refused = atom(false);

setPersistentEngine(
  safeStorage(
    () => localStorage,
    () => refused.set(true),
  ),
  windowPersistentEvents,
);

export const saved = keptAtom('shortlist', MOST_SAVED);
export const compared = keptAtom('comparison', MOST_COMPARED);

/** The base path is part of the name, since several hubs may share an origin. */
function keptAtom(name: string, most: number): WritableAtom<KeptList> {
  const key = `guildhall:${import.meta.env.BASE_URL}:${name}:${LIST_VERSION}`;
  return persistentAtom<KeptList>(key, [], {
    encode: writeList,
    decode: (text) => readList(text, most),
  });
}
