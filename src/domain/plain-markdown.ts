/** What no page shows of a description: HTML, images, and links to anything but a public address. */
import { isHttpsUrl } from './web-address.ts';

const HTML = /<(?:\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>|!--|!\[CDATA\[|[!?][a-z])/i;
const IMAGE = /!\[[^\]]*\]/;
/** The address of `[words](address)`, `[name]: address` or `<scheme:address>`. */
const LINK = /\]\(\s*<?([^\s<>()]+)|^ {0,3}\[[^\]]+\]:\s*<?([^\s<>]+)|<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/gi;

export interface LostMarkup {
  readonly kind: 'html' | 'image' | 'link';
  /** The tag, the image or the address. */
  readonly text: string;
  /** Of the description, from 0. */
  readonly line: number;
}

/** In the order of lines. Code between backticks is text and may say anything. */
export function findLostMarkup(description: string): LostMarkup[] {
  return withoutCode(description)
    .split('\n')
    .flatMap((written, line) => {
      const html = HTML.exec(written)?.[0];
      const image = IMAGE.exec(written)?.[0];
      const links = [...written.matchAll(LINK)]
        .map(([, ...found]) => found.find((part) => part !== undefined) ?? '')
        .filter((address) => !isHttpsUrl(address));
      return [
        ...(html ? [{ kind: 'html', text: html, line } as const] : []),
        ...(image ? [{ kind: 'image', text: image, line } as const] : []),
        ...links.map((text) => ({ kind: 'link', text, line }) as const),
      ];
    });
}

/** Code is shown as it is written, so nothing in it is a link; lines keep their place. */
function withoutCode(text: string): string {
  return text
    .replace(/^ {0,3}(```+|~~~+)[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ ]*$|$(?![\s\S]))/gm, (code) =>
      code.replace(/[^\n]/g, ''),
    )
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
}
