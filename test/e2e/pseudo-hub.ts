/**
 * A copy of a hub in the pseudo-locale, whose content is written in Cyrillic letters. The catalogue marks its texts, so
 * whatever a page says in Latin letters without marks comes from a component, and nobody can translate it.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { PSEUDO_LOCALE } from '#texts/catalogues.ts';

/** Fields that hold words. Cities stay as they are, or no map would know them. */
const WORDS = new Set([
  ...['name', 'title', 'singular', 'description', 'label', 'summary', 'requirements', 'why', 'neverCounts'],
  ...['tagline', 'notice', 'texts', 'directoryTitle', 'directoryLede', 'searchHint', 'footer'],
  ...['headline', 'relationshipNote', 'logoAlt', 'role', 'client', 'person', 'quote'],
  ...['note', 'task', 'result', 'challenge', 'approach', 'value'],
]);
/** Files with words that pages show. */
const FILES = /^content\/(?:hub|tiers|ranking|wanted|taxonomy\/\w+)\.yml$|^partners\/.*\.md$/;
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const CYRILLIC = 'абцдефгхийклмнопярстувшжыз';

export function writePseudoHub(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  // Its text is markup, and looks like it in any letters.
  for (const gone of ['content/locales', 'partners/hostile-markdown'])
    rmSync(path.join(to, gone), { recursive: true });
  for (const file of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!FILES.test(file)) continue;
    const place = path.join(to, file);
    const translate = file.endsWith('.yml') ? translateYaml : translateMarkdown;
    writeFileSync(place, translate(readFileSync(place, 'utf8')));
  }
  const settings = path.join(to, 'content/hub.yml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^locale: .*/m, `locale: ${PSEUDO_LOCALE}`));
}

function translateYaml(text: string): string {
  return stringify(translateWords(parse(text)));
}

function translateMarkdown(text: string): string {
  const [, front = '', body = ''] = text.split(/^---$/m);
  return `---\n${translateYaml(front)}---${toCyrillic(body)}`;
}

function translateWords(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => translateWords(item, key));
  if (typeof value === 'string') return WORDS.has(key) ? toCyrillic(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, translateWords(inner, name)]),
  );
}

/** Letter by letter. Placeholders and addresses stay. */
function toCyrillic(text: string): string {
  return text.replace(/\{\w+\}|\]\([^)]*\)|\p{Script=Latin}/gu, (part) => {
    if (part.length > 1) return part;
    const letter = part.normalize('NFD').charAt(0);
    const cyrillic = CYRILLIC.charAt(LATIN.indexOf(letter.toLowerCase())) || 'ъ';
    return letter === letter.toLowerCase() ? cyrillic : cyrillic.toUpperCase();
  });
}
