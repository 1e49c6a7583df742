import type { Hub } from '#domain/hub.ts';
import { loadTowns } from '#repo/towns.ts';
import { decodeIndex } from '#search/decode-index.ts';
import { encodeCards } from '#search/encode-cards.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { createBriefReader } from '#search/match/parse-brief.ts';
import type { Need } from '#search/match/need.ts';
import type { Selections } from '#search/query.ts';
import { toRecords } from '#search/record.ts';

const KINDS: readonly string[] = ['expertise', 'service', 'country', 'language'] satisfies Need['kind'][];

/** Reads words of a search box as "Describe your project" reads a brief; each text once, since logs repeat. */
export async function createWordReader(hub: Hub, today: string): Promise<(words: string) => Selections> {
  const records = toRecords(hub, today);
  const read = createBriefReader(decodeIndex(encodeIndex(records, hub)), encodeCards(records, hub), {
    towns: await loadTowns(),
    phrases: hub.phrases,
  });
  const known = new Map<string, Selections>();
  return (words) => {
    const selections = known.get(words) ?? toSelections(read(words, today));
    known.set(words, selections);
    return selections;
  };
}

/** Only what the words name: the language in which they are typed is no wish for one. */
function toSelections(needs: readonly Need[]): Selections {
  const named = needs.filter(({ kind, spans }) => KINDS.includes(kind) && spans.length > 0);
  const values = Map.groupBy(named, ({ kind }): string => kind);
  return new Map([...values].map(([kind, list]) => [kind, list.map(({ value }) => value)]));
}
