/** Waits for the end of a click: a message that appears between its two halves would push its target away. */

/** Runs an action at once, or when the pointer that is down has done its click. */
export function createAfterPress(): (action: () => void) => void {
  const waiting: (() => void)[] = [];
  let down = false;
  window.addEventListener('pointerdown', () => {
    down = true;
  });
  for (const end of ['pointerup', 'pointercancel']) {
    window.addEventListener(end, () => {
      down = false;
      const actions = waiting.splice(0);
      // The click comes after the pointer is up.
      setTimeout(() => {
        for (const action of actions) action();
      });
    });
  }
  return (action) => {
    if (down) waiting.push(action);
    else action();
  };
}
