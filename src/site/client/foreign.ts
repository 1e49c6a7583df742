/** Names of the hub that nobody translated into the language of the page. */

interface Foreign {
  readonly language: string;
  readonly names: ReadonlySet<string>;
}

let read: Foreign | undefined;

/** Reads them once a page; most pages have none. */
function foreign(): Foreign {
  if (read) return read;
  const data = document.querySelector<HTMLElement>('[data-foreign]');
  read = {
    language: data?.dataset['foreign'] ?? '',
    names: new Set(JSON.parse(data?.textContent ?? '[]') as string[]),
  };
  return read;
}

/** Says in which language an element speaks, if its text is such a name. */
export function markLanguage<E extends HTMLElement>(element: E): E {
  const { language, names } = foreign();
  if (names.has(element.textContent)) element.lang = language;
  return element;
}
