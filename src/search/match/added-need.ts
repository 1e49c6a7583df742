/** Needs that a visitor adds by hand, beside those that the text says. */
import type { DecodedIndex } from '../decode-index.ts';
import { type Need, type NeedKind, weightOf } from './need.ts';
import { rarityOf } from './rarity.ts';

export function addedNeed(kind: NeedKind, value: string, index: DecodedIndex): Need {
  const hard = kind === 'language' || kind === 'budget' || kind === 'start';
  return { kind, value, weight: weightOf(kind, 'named', rarityOf(index, kind, value)), hard, spans: [] };
}
