/** The bar at the foot of the window: messages about the lists, and what was chosen for comparison. */
import type { Values } from '#texts/message.ts';
import type { TextKey } from '#texts/catalogues.ts';
import { need } from '../dom.ts';
import { pageTexts } from '../texts.ts';
import { startTray } from './tray.ts';

export interface Dock {
  /** Says a text of the catalogue. */
  say(key: TextKey, values?: Values): void;
  /** Shows a text, with a way to take back what it says, which it returns. */
  show(text: string, undo?: () => void): HTMLElement;
}

/** Time for taking something back, in milliseconds. */
const UNDO_TIME = 10_000;

let dock: Dock | undefined;

/** Opens it once a page. */
export function openDock(): Dock {
  dock ??= createDock();
  return dock;
}

function createDock(): Dock {
  const root = need(document, '[data-dock]');
  root.hidden = false;
  reserveRoomFor(root);
  startTray(need(root, '[data-tray]'));
  const show = createNote(need(root, '[data-dock-note]'));
  return { show, say: (key, values) => void show(pageTexts()(key, values)) };
}

function createNote(note: HTMLElement): Dock['show'] {
  const words = need(note, '[data-dock-words]');
  const undo = need(note, '[data-dock-undo]');
  let takeBack: (() => void) | undefined;
  let timer: number | undefined;
  const close = () => {
    const hadFocus = note.contains(document.activeElement);
    window.clearTimeout(timer);
    words.textContent = '';
    note.hidden = true;
    if (hadFocus) need(document, 'main').focus({ preventScroll: true });
  };
  need(note, '[data-dock-close]').addEventListener('click', close);
  undo.addEventListener('click', () => {
    close();
    takeBack?.();
  });
  return (text, action) => {
    window.clearTimeout(timer);
    takeBack = action;
    note.hidden = false;
    undo.hidden = action === undefined;
    if (action) timer = window.setTimeout(() => closeUnlessFocused(note, close), UNDO_TIME);
    // A region that has just appeared is not listened to yet.
    requestAnimationFrame(() => {
      words.textContent = text;
    });
    return undo;
  };
}

/** Whoever is about to take something back is given the time. */
function closeUnlessFocused(note: HTMLElement, close: () => void): void {
  if (note.contains(document.activeElement)) note.addEventListener('focusout', close, { once: true });
  else close();
}

/** Tells the style sheet how much of the window is covered, so that nothing that has the focus stays below it. */
function reserveRoomFor(element: HTMLElement): void {
  const { style } = document.documentElement;
  new ResizeObserver(() => style.setProperty('--dock', `${element.offsetHeight}px`)).observe(element);
}
