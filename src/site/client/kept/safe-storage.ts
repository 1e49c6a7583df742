/** Storage that never throws, in the shape that `@nanostores/persistent` writes to. */

/**
 * What the browser refuses to store is remembered until the page is left; `refused` hears of it. `open` may throw, as
 * `localStorage` itself does where it is blocked.
 */
export function safeStorage(open: () => Storage, refused: () => void): Record<string, string> {
  const unsaved = new Map<string, string>();
  const attempt = <T>(action: (storage: Storage) => T): T | undefined => {
    try {
      return action(open());
    } catch {
      refused();
      return undefined;
    }
  };
  const read = (key: string) => unsaved.get(key) ?? attempt((storage) => storage.getItem(key)) ?? undefined;
  return new Proxy<Record<string, string>>(
    {},
    {
      get: (_, key) => read(String(key)),
      has: (_, key) => read(String(key)) !== undefined,
      set(_, key, value: string) {
        unsaved.set(String(key), value);
        attempt((storage) => {
          storage.setItem(String(key), value);
          unsaved.delete(String(key));
        });
        return true;
      },
      deleteProperty(_, key) {
        unsaved.delete(String(key));
        attempt((storage) => storage.removeItem(String(key)));
        return true;
      },
    },
  );
}
