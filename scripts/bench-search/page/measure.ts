/** Times one contender inside the page. */
import type { State } from '../state.ts';
import type { Contender } from './contender.ts';

export interface PageFigures {
  /** From the first byte asked for to the first answer, in ms. */
  readonly first: number;
  /** From the last byte to the first question, in ms. */
  readonly open: number;
  /** One state each, in ms. */
  readonly asks: readonly number[];
  readonly found: readonly number[];
}

export async function measure(name: string, states: readonly State[]): Promise<PageFigures> {
  const { contender }: { contender: Contender } = await import(String(`./${name}.js`));
  const start = performance.now();
  const fetched = await contender.fetch();
  const before = performance.now();
  const opened = await contender.open(fetched);
  const open = performance.now() - before;
  const asks: number[] = [];
  const found: number[] = [];
  let first = 0;
  for (const state of states) {
    const asked = performance.now();
    found.push((await opened.ask(state)).found);
    asks.push(performance.now() - asked);
    first ||= performance.now() - start;
  }
  return { first, open, asks, found };
}
