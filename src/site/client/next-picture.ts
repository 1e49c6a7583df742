/** When the picture is painted and nobody waits for anything. A page in the background paints nothing, so it goes on. */
export function nextPicture(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 100 });
      else setTimeout(resolve);
    });
  });
}
