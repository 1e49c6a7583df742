/** A text that names one or several places → the places, in the text's order. */
import { type Atlas, isKnown, isWide, type Mode, type Place, parseParts } from './parse-place.ts';

const SEPARATORS = /\s+(?:and|&|or|und|et|y)\s+|\s*[/;|•]\s*|\s+[-–—]\s+|\n+/;

/** All places of a text. What stands in parentheses comes last: `Barcelona (also UK)`. */
export function parsePlaces(text: string, mode: Mode, atlas: Atlas): Place[] {
  const aside = [...text.matchAll(/\(([^()]*)\)/g)].map(([, inner = '']) => inner);
  const main = text.replace(/\([^()]*\)/g, ' ');
  return [main, ...aside].flatMap((part) =>
    groupsOf(part, mode, atlas).flatMap((group) => placesOf(group, mode, atlas)),
  );
}

/** Whether the text is nothing but places, and more than one word for them: `Boston, MA, USA` or `LA/NYC`. */
export function isOnlyPlaces(text: string, atlas: Atlas): boolean {
  const groups = groupsOf(text, 'prose', atlas).map((group) =>
    group.filter((part) => !isLooseCode(part, atlas)),
  );
  const explained = groups.every(
    (group) =>
      parseParts(group, 'prose', atlas)?.explained === group.length ||
      group.every((part) => parseParts([part], 'prose', atlas)),
  );
  return groups.flat().length > 1 && explained;
}

/** A state's code that no list here knows, as `RJ`: it stands between city and country and tells nothing. */
function isLooseCode(part: string, atlas: Atlas): boolean {
  return /^\p{Lu}{2,3}$/u.test(part) && !parseParts([part], 'prose', atlas);
}

/** Comma-separated parts of each place. `and` and `/` part two places, unless they belong to a country's name. */
function groupsOf(text: string, mode: Mode, atlas: Atlas): string[][] {
  const groups: string[][] = [[]];
  for (const cell of text.split(/\s*[,，、]\s*/)) {
    const [first = '', ...further] = piecesOf(cell, atlas);
    groups.at(-1)?.push(...splitWords(clean(first), mode, atlas));
    for (const piece of further) groups.push(splitWords(clean(piece), mode, atlas));
  }
  return groups.map((group) => group.filter(Boolean)).filter((group) => group.length > 0);
}

function piecesOf(cell: string, { countries }: Atlas): string[] {
  return countries.find(clean(cell)) ? [cell] : cell.split(SEPARATORS);
}

/** `WA. USA` and `MD USA` are two parts each, when as one they mean nothing. */
function splitWords(part: string, mode: Mode, atlas: Atlas): string[] {
  if (!/\s/.test(part) || isKnown(part, mode, atlas)) return [part];
  const words = part.split(/\s+/);
  for (let length = words.length - 1; length > 0; length -= 1) {
    const tail = words.slice(length).join(' ');
    if (isWide(tail, mode, atlas) || /^\p{Lu}{2}$/u.test(tail)) {
      return [...splitWords(clean(words.slice(0, length).join(' ')), mode, atlas), tail];
    }
  }
  return [part];
}

/** One group is usually one place; a list of cities is several. */
function placesOf(parts: readonly string[], mode: Mode, atlas: Atlas): Place[] {
  if (parts.length === 0) return [];
  const whole = parseParts(parts, mode, atlas);
  const enough = whole?.explicit ? parts.length - 1 : parts.length;
  if (whole && whole.explained >= enough) return [whole.place];
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const first = parseParts(parts.slice(0, length), mode, atlas);
    if (first?.explained === length) return [first.place, ...placesOf(parts.slice(length), mode, atlas)];
  }
  return placesOf(parts.slice(1), mode, atlas);
}

function clean(part: string): string {
  return part
    .trim()
    .replace(/^(?:(?:and|And|&|or|in|the)\s+)+/, '')
    .replace(/(?<!\.\p{L})\.+$/u, '')
    .trim();
}
