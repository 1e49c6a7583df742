/** Opens something on the first call and keeps it; after a failure the next call tries again. */
export function once<Parts extends readonly unknown[], Value>(
  open: (...parts: Parts) => Promise<Value>,
): (...parts: Parts) => Promise<Value> {
  let opening: Promise<Value> | undefined;
  return (...parts) => {
    opening ??= open(...parts).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
}
