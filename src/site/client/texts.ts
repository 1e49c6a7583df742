/** The texts that the page hands to its scripts. */
import type { TextKey } from '#texts/catalogues.ts';
import type { Message } from '#texts/message.ts';
import { type Translate, translator } from '#texts/translate.ts';

export type PageTexts = Translate<TextKey>;

let read: PageTexts | undefined;

/** Reads them once a page. */
export function pageTexts(): PageTexts {
  if (read) return read;
  const json = document.querySelector('[data-texts]')?.textContent ?? '{}';
  read = translator<TextKey>(
    JSON.parse(json) as Partial<Record<TextKey, Message>>,
    document.documentElement.lang,
  );
  return read;
}
