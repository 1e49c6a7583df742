// @ts-check
/**
 * `<partner-card slug="…">`: a partner's card on another site. The file is served as it stands here, so that whoever
 * embeds it can read what it does: it asks the hub for two public files, without cookies, and writes plain text.
 * Links inside the element stay visible until the card is there, and whenever it cannot be.
 */

/**
 * @typedef {object} Words
 * @property {string} tier with `{tier}`
 * @property {string} profile
 * @property {string} missing
 * @property {string} unreachable
 *
 * @typedef {object} Partner what the card shows of a document of the API
 * @property {string} name
 * @property {string} headline
 * @property {string} tier
 * @property {{ city?: string, country: string }} [base]
 * @property {string} page
 *
 * @typedef {object} Settings written behind this file by the hub
 * @property {Readonly<Record<string, Words>>} words by language, the hub's own first
 * @property {string} colours declarations of the hub's colours
 */

/** The hub that serves this file. */
const HOME = new URL('../', import.meta.url);

const STYLE = `
:host { color-scheme: light dark; display: block; max-inline-size: 30rem; container-type: inline-size; }
article { padding: 1rem 1.25rem; background: var(--sheet); color: var(--ink); border: 1px solid var(--rule);
  border-block-start: 3px solid var(--brand); border-radius: var(--partner-card-radius, 3px); font-size: .9375rem; line-height: 1.45; }
p { margin: .25rem 0 0; overflow-wrap: anywhere; }
.tier { margin: 0; color: var(--ink-2); font-size: .8125rem; }
.name { font-size: 1.3125rem; font-weight: 650; line-height: 1.2; }
.place { color: var(--ink-2); font-size: .8125rem; }
a { color: var(--brand); display: inline-block; padding-block: .25rem; }
a:focus-visible { outline: 3px solid var(--signal); outline-offset: 2px; }
`;

/** @param {Settings} settings */
export function definePartnerCard({ words, colours }) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { ${colours} } ${STYLE}`);

  class PartnerCard extends HTMLElement {
    static observedAttributes = ['slug', 'src', 'lang'];

    /** Counts requests, so that an answer that comes too late is dropped. */
    #asked = 0;
    #shadow = this.attachShadow({ mode: 'open' });

    constructor() {
      super();
      this.#shadow.adoptedStyleSheets = [sheet];
      this.#shadow.append(document.createElement('slot'));
    }

    connectedCallback() {
      this.#load();
    }

    /** What is there from the start is read once the element stands in a page. */
    attributeChangedCallback() {
      if (this.#asked > 0) this.#load();
    }

    async #load() {
      const asked = ++this.#asked;
      const locale = localeOf(this);
      const said = words[locale.split('-', 1)[0] ?? ''] ?? Object.values(words)[0];
      const slug = this.getAttribute('slug') ?? '';
      const content = await read(slug, this.getAttribute('src')).then(
        (found) => (found && said ? toCard(found.partner, found.tier, said, locale) : toNote(said?.missing)),
        () => toNote(said?.unreachable),
      );
      if (asked === this.#asked) this.#shadow.replaceChildren(content);
    }
  }

  customElements.define('partner-card', PartnerCard);
}

/**
 * Language of the page around an element.
 * @param {Element} element
 */
function localeOf(element) {
  return (
    element.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang || navigator.language
  );
}

/**
 * The partner and the name of its tier; nothing when the hub does not list it.
 * @param {string} slug
 * @param {string | null} src address of a hub
 * @returns {Promise<{ partner: Partner, tier: string } | undefined>}
 */
async function read(slug, src) {
  const hub = src ? new URL(src.replace(/\/*$/, '/'), location.href) : HOME;
  if (!/^[a-z0-9-]+$/.test(slug)) return undefined;
  const [partner, list] = await Promise.all([
    get(new URL(`api/v1/partners/${slug}.json`, hub)),
    get(new URL('api/v1/tiers.json', hub)),
  ]);
  if (!partner) return undefined;
  const tier = list?.tiers.find((/** @type {{ id: string }} */ { id }) => id === partner.tier);
  return { partner, tier: tier?.name ?? partner.tier };
}

/** @param {URL} address */
async function get(address) {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return response.json();
}

/**
 * @param {Partner} partner
 * @param {string} tier
 * @param {Words} said
 * @param {string} locale
 */
function toCard({ name, headline, base, page }, tier, said, locale) {
  const article = document.createElement('article');
  const country =
    base && new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(base.country);
  const place = [base?.city, country].filter(Boolean).join(', ');
  article.append(
    paragraph('tier', said.tier.replace('{tier}', tier)),
    paragraph('name', name),
    paragraph('', headline),
  );
  if (place) article.append(paragraph('place', place));
  if (/^https?:\/\//.test(page)) {
    const link = document.createElement('a');
    link.href = page;
    link.textContent = said.profile;
    article.append(link);
  }
  return article;
}

/**
 * Why there is no card, above whatever the page put into the element.
 * @param {string} [text]
 */
function toNote(text = '') {
  const article = document.createElement('article');
  article.append(paragraph('', text), document.createElement('slot'));
  return article;
}

/**
 * @param {string} className
 * @param {string} text of a stranger, in any direction of writing: never HTML
 */
function paragraph(className, text) {
  const words = document.createElement('bdi');
  words.textContent = text;
  const element = document.createElement('p');
  element.className = className;
  element.append(words);
  return element;
}
