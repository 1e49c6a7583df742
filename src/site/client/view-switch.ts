/** Chooses between list, table and map. */
import { VIEWS, type View } from '#search/url-state.ts';

export interface ViewSwitch {
  show(view: View): void;
}

/** `place` holds one radio button a view. */
export function createViewSwitch(place: HTMLElement, choose: (view: View) => void): ViewSwitch {
  const radios = [...place.querySelectorAll<HTMLInputElement>('input')];
  place.addEventListener('change', () => {
    const value = radios.find(({ checked }) => checked)?.value;
    choose(VIEWS.find((view) => view === value) ?? 'list');
  });
  return {
    show(view) {
      for (const radio of radios) radio.checked = radio.value === view;
    },
  };
}
