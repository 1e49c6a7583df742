/** What must hold for the HTML of every page. Each rule yields what is wrong. */
import { type BuiltPage, findAll, isUnlisted, metaOf, textOf } from './built-site.ts';

type Rule = (page: BuiltPage, address: string) => Iterable<string>;

const SHARED = [
  ...['og:title', 'og:description', 'og:type', 'og:site_name', 'og:url'],
  ...['og:image', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'],
];

/** One first heading, and no level that is skipped on the way down. */
export function* headingFaults(page: BuiltPage): Generator<string> {
  const levels = page.elements.flatMap(({ tagName }) =>
    /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
  );
  if (levels.filter((level) => level === 1).length !== 1) yield `headings ${levels}`;
  for (const [at, level] of levels.entries()) {
    const before = levels[at - 1] ?? 0;
    if (level > before + 1) yield `level ${level} after ${before}`;
  }
}

/** A title and a description that say something. */
export function* titleFaults(page: BuiltPage): Generator<string> {
  if (titleOf(page).length < 5) yield `title \`${titleOf(page)}\``;
  const description = metaOf(page, 'description');
  if (description.length < 20) yield `description \`${description}\``;
}

/** Its own address, unless search engines shall leave it out. */
export function* addressFaults(page: BuiltPage, address: string): Generator<string> {
  if (leadsOn(page)) return;
  const canonical = findAll(page, 'link', { rel: 'canonical' }).map(({ properties }) => properties['href']);
  const expected = isUnlisted(page) ? [] : [address];
  if (decodeURI(canonical.join()) !== expected.join()) yield `canonical \`${canonical}\``;
}

/** What is shown where the page's address is shared, as that of a frame is not. */
export function* sharingFaults(page: BuiltPage, address: string): Generator<string> {
  if (leadsOn(page) || address.includes('/embed/partners/')) return;
  for (const name of SHARED) if (!metaOf(page, name)) yield `no ${name}`;
}

/** Whether the page stands at an old address: it names another as its own, and nobody shares it. */
function leadsOn(page: BuiltPage): boolean {
  return metaOf(page, 'refresh') !== '';
}

/** Scripts only from files of the site; nothing inline that the policy would block. */
export function* policyFaults(page: BuiltPage): Generator<string> {
  const policy = directivesOf(metaOf(page, 'content-security-policy'));
  for (const name of ['default-src', 'base-uri']) {
    if (policy.get(name)?.join(' ') !== "'none'") yield `${name} ${policy.get(name)}`;
  }
  for (const name of ['script-src', 'style-src', 'connect-src', 'img-src', 'font-src']) {
    const loose = (policy.get(name) ?? ['nothing']).filter((source) => !isStrict(source));
    if (loose.length > 0) yield `${name} ${loose}`;
  }
  yield* inlineFaults(page);
}

function* inlineFaults({ elements }: BuiltPage): Generator<string> {
  for (const { tagName, properties } of elements) {
    for (const name of Object.keys(properties)) {
      if (name === 'style' || /^on[A-Z]/.test(name)) yield `${name} of <${tagName}>`;
    }
  }
}

function isStrict(source: string): boolean {
  return /^(?:'self'|'none'|'wasm-unsafe-eval'|'sha256-[\w+/=]+'|data:)$/.test(source);
}

function directivesOf(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

export function titleOf(page: BuiltPage): string {
  return textOf(findAll(page, 'title')[0]);
}

/** The language of a page, as its root says. */
export function languageOf(page: BuiltPage): string {
  return String(findAll(page, 'html')[0]?.properties['lang']);
}

/** Applies a rule to all pages; `origin` stands before their addresses. */
export function faultsOf(pages: ReadonlyMap<string, BuiltPage>, origin: string, rule: Rule): string[] {
  return [...pages].flatMap(([file, page]) => {
    const address = origin + file.replace(/index\.html$/, '');
    return [...rule(page, address)].map((fault) => `${file}: ${fault}`);
  });
}
