/** Suggestions come with the first look into the search box. */
import type { Desk } from './answering.ts';
import type { Engine } from './search-engine.ts';

/** A value that is chosen takes the place of the words; a partner is opened. */
export function offerSuggestions(
  { controls: { box }, store, addresses }: Desk,
  loadEngine: () => Promise<Engine>,
): void {
  const open = async () => {
    const [{ openSuggestions }, engine] = await Promise.all([import('./suggestions.ts'), loadEngine()]);
    openSuggestions(box, {
      suggest: engine.searcher.suggest,
      choose(suggestion) {
        if (suggestion.kind === 'partner') {
          location.assign(addresses.profileOf(engine.cardOf(suggestion.id).slug));
          return;
        }
        box.clear();
        store.replaceWords(suggestion.facet, suggestion.value);
      },
    });
  };
  // Without suggestions the box still searches, and says so when it cannot.
  box.input.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
}
