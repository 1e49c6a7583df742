/** Suggestions come with the first look into the search box. */
import type { Addresses } from '#search/card-view.ts';
import type { Answers } from './answers.ts';
import type { DirectoryStore } from './directory-store.ts';
import type { SearchBox } from './search-box.ts';

/** A value that is chosen takes the place of the words; a partner is opened. */
export function offerSuggestions(
  box: SearchBox,
  store: DirectoryStore,
  answers: Answers,
  { profileOf }: Addresses,
): void {
  const open = async () => {
    const [{ openSuggestions }, engine] = await Promise.all([import('./suggestions.ts'), answers.load()]);
    openSuggestions(box, {
      suggest: engine.searcher.suggest,
      choose(suggestion) {
        if (suggestion.kind === 'partner') {
          location.assign(profileOf(engine.cardOf(suggestion.id).slug));
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
