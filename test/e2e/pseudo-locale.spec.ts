import { countryCodes, currencyCodes, languageTags } from '#domain/codes.ts';
import {
  countryName,
  currencyName,
  formatDate,
  formatList,
  formatShortDate,
  languageName,
} from '#lib/intl.ts';
import { AREAS } from '#map/areas.ts';
import { PSEUDO_LOCALE } from '#texts/catalogues.ts';
import { MARKS } from '#texts/pseudo.ts';
import type { Hub } from '#domain/hub.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import { PAGES, PROFILES } from './page-kinds.ts';
import { PSEUDO_SITE } from './sites.ts';

test.use({ site: PSEUDO_SITE });

/** One text of a page, and the element that says it. */
interface Piece {
  readonly where: string;
  readonly text: string;
}

/** The reference of the API is written in English only. */
const { 'JSON API': _english, ...TRANSLATED } = PAGES;
/** The text of this one is markup, and the copy of the hub leaves it out. */
const { hostile: _absent, ...PROFILES_IN_COPY } = PROFILES;

test.describe('GLO-i18n: every word of the interface comes from a catalogue', () => {
  for (const [kind, path] of Object.entries({ ...TRANSLATED, ...PROFILES_IN_COPY })) {
    test(kind, async ({ page, at, hub }) => {
      await page.goto(at(path), { waitUntil: 'networkidle' });
      expect(await untranslated(page, hub)).toEqual([]);
    });
  }
});

test.describe('GLO-i18n: so does what scripts say later', () => {
  const DIRECTORY = '/experts/';
  const press = (selector: string) => (page: Page) => page.locator(selector).first().click();
  const STATES: Readonly<Record<string, readonly [path: string, then?: (page: Page) => Promise<void>]>> = {
    'a search that finds nobody': ['/experts/?q=щщщщщ&expertise=training'],
    'filters that are set': ['/experts/?expertise=planning&expertise=migration&availability=open'],
    'another order': ['/experts/?sort=name'],
    'results as a table': ['/experts/?view=table'],
    'results on a map': ['/experts/?view=map'],
    suggestions: [
      DIRECTORY,
      async (page) => {
        await page.locator('#q').pressSequentially('план');
        await expect(page.getByRole('option').first()).toBeVisible();
      },
    ],
    'filters on a phone': [
      DIRECTORY,
      async (page) => {
        await page.setViewportSize({ width: 390, height: 800 });
        await page.locator('[data-open-filters]').click();
      },
    ],
    'a project that is described': [
      '/match/',
      async (page) => {
        await page.locator('textarea').first().fill('Porto, Portuguese, up to €20,000, from March, remote');
        await page.locator('main button[type=submit]').first().click();
        await expect(page.locator('[data-list] [data-slug]').first()).toBeVisible();
      },
    ],
    'an application that is begun': [
      '/apply/',
      async (page) => {
        const next = page.locator('[data-next]');
        await page.locator('[data-step=begin] [type=submit]').click();
        await next.click();
        await page.locator('#apply-name').fill('Слово');
        await page.locator('#apply-website').fill('https://x.example');
        await page.locator('#apply-kinds label').first().click();
        await next.click();
        await expect(page.locator('#step-work')).toBeFocused();
      },
    ],
    'a partner that is kept': [DIRECTORY, press('[data-list] [data-keep=save]')],
    'a partner to compare': [DIRECTORY, press('[data-list] [data-keep=compare]')],
  };
  for (const [state, [path, then]] of Object.entries(STATES)) {
    test(state, async ({ page, at, hub }) => {
      await page.goto(at(path), { waitUntil: 'networkidle' });
      await expect(page.locator('[data-list][aria-busy]')).toHaveCount(0);
      await then?.(page);
      expect(await untranslated(page, hub)).toEqual([]);
    });
  }
});

test('GLO-i18n: a word that no catalogue has would be found', async ({ page, hub }) => {
  await page.setContent(`<title>⟦Tîtlé⟧</title><p>⟦Fîné <b>Слово</b> hélp⟧ · Lisboa.example, UTC+1</p>
    <p>Forgotten <img alt="A picture"></p><template><button aria-label="Press">⟦Øk⟧</button></template>`);
  expect(await untranslated(page, hub)).toEqual([
    'p: Forgotten',
    'img alt: A picture',
    'button aria-label: Press',
  ]);
});

/** What a page says in Latin letters without being marked as translated, as `h1: Words`. */
async function untranslated(page: Page, hub: Hub): Promise<string[]> {
  const pieces = await page.evaluate(collect);
  expect(pieces.length).toBeGreaterThan(3);
  const allowed = allowedIn(hub);
  return unmarked(pieces)
    .map(({ where, text }) => ({ where, text: text.replace(allowed, ' ').replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => /\p{Script=Latin}/u.test(text))
    .map(({ where, text }) => `${where}: ${text}`);
}

/** Without what stands between the marks; a text may be broken into several elements. */
function unmarked(pieces: readonly Piece[]): Piece[] {
  let depth = 0;
  const rest = pieces.map(({ where, text }) => {
    const { outside, after } = leaveMarked(text, depth);
    depth = after;
    return { where, text: outside };
  });
  expect(depth, 'every mark that opens is closed').toBe(0);
  return rest;
}

/** What of a text stands outside of marks, and how many are open after it. */
function leaveMarked(text: string, before: number): { outside: string; after: number } {
  const [open, close] = MARKS;
  let after = before;
  let outside = '';
  for (const part of text.split(new RegExp(`([${open}${close}])`))) {
    if (part === open) after++;
    else if (part === close) after--;
    else if (after === 0) outside += part;
  }
  return { outside, after };
}

/** What needs no catalogue. */
function allowedIn({ partners, wanted }: Hub): RegExp {
  const profiles = [...partners.values()].map(({ profile }) => profile);
  const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
  const areas = [...AREAS.values()].map(({ code }) => code);
  const languages = [
    ...languageTags(),
    ...profiles.flatMap((profile) => profile.languages ?? []),
    ...wanted.flatMap(({ language }) => language ?? []),
  ];
  const words = [
    // Names and dates that the runtime knows in every language.
    ...[...countryCodes(), ...areas].map((code) => countryName(code, PSEUDO_LOCALE)),
    ...languages.flatMap((tag) => [tag, tag.slice(0, 2)]).map((tag) => languageName(tag, PSEUDO_LOCALE)),
    ...months.flatMap((month) =>
      [formatDate(month, PSEUDO_LOCALE), formatShortDate(`${month}-01`, PSEUDO_LOCALE)].map((date) =>
        date.replace(/\P{L}/gu, ''),
      ),
    ),
    formatList(['', ''], PSEUDO_LOCALE).trim(),
    // Content that stays in Latin letters.
    ...profiles.map(({ base }) => base?.city ?? ''),
    ...partners.keys(),
  ];
  const patterns = [
    // Names that may hold what looks like an amount, as `CFA Franc`.
    `(?:${[...currencyCodes()]
      .map((code) => RegExp.escape(currencyName(code, PSEUDO_LOCALE)))
      .sort(longestFirst)
      .join('|')})(?!\\p{L})`,
    // Addresses of pages and of mail.
    String.raw`[\w.@-]+\.example[\w/]*`,
    // How every address starts.
    'https://',
    // Time zones, as every language writes them.
    String.raw`UTC[+-]\d`,
    // Names of file formats.
    String.raw`\b(?:CSV|JSON|Markdown)\b`,
    // Amounts: thousands and millions, with the sign or code of their currency.
    String.raw`[A-Z]{1,2}\$|\b[A-Z]{3}\s|(?<=\d)[KMB]\b`,
  ];
  const literal = [...new Set(words)].filter(Boolean).sort(longestFirst);
  return new RegExp([...patterns, ...literal.map((word) => RegExp.escape(word))].join('|'), 'gu');
}

const longestFirst = (a: string, b: string) => b.length - a.length;

/** Runs in the page: all that it shows or reads out, in its order, rows that scripts will copy included. */
function collect(): Piece[] {
  const ATTRIBUTES = [
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'placeholder',
    'title',
    'alt',
    'label',
  ];
  // The same in every language.
  const CODE = ['CODE', 'SCRIPT', 'STYLE'];
  const METAS = ['description', 'og:title', 'og:description', 'og:image:alt'];
  const attributesOf = (element: Element, name: string) =>
    ATTRIBUTES.map((attribute) => ({
      where: `${name} ${attribute}`,
      text: element.getAttribute(attribute) ?? '',
    }));
  // Where scripts run, this element holds its markup as text.
  const unpacked = (element: Element) =>
    element.tagName === 'NOSCRIPT'
      ? new DOMParser().parseFromString(element.textContent, 'text/html').body
      : element;
  const read = (parent: Node, where: string): Piece[] =>
    [...parent.childNodes].flatMap((node) => {
      if (node instanceof Text) return [{ where, text: node.data }];
      if (!(node instanceof Element) || CODE.includes(node.tagName)) return [];
      const name = node.tagName.toLowerCase();
      const inner = node instanceof HTMLTemplateElement ? node.content : unpacked(node);
      return [...attributesOf(node, name), ...read(inner, name)];
    });
  const metas = METAS.flatMap((name) =>
    [...document.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`)].map(
      ({ content }) => ({ where: `meta ${name}`, text: content }),
    ),
  );
  return [{ where: 'title', text: document.title }, ...metas, ...read(document.body, 'body')];
}
