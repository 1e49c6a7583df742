/** What a page needs to speak one language: the hub in it, the texts, and addresses that stay in it. */
import type { Hub } from '#domain/hub.ts';
import { localesOf, localise, prefixOf } from '#domain/localise.ts';
import { directionOf } from '#lib/intl.ts';
import { type T, textsOf } from '#texts/catalogues.ts';
import { getHub } from './hub.ts';
import { link as rootLink } from './links.ts';

export interface Site {
  /** In this language. */
  readonly hub: Hub;
  /** BCP 47. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Texts of the interface. */
  readonly t: T;
  /** `/experts/` → the same page in this language, below the base path; addresses of other sites stay. */
  link(path: string): string;
  profileOf(slug: string): string;
  landingOf(facet: string, value: string): string;
  logoOf(slug: string): string;
  /** The language of a text of the hub, where it is another one because nobody translated it: for `lang`. */
  langOf(text: string): string | undefined;
}

/** A route's parameter for the language: none for the hub's own. */
export type LocaleParam = string | undefined;

/** Folders that exist once, whatever the language. */
const SINGLE = ['/api/', '/brand/', '/embed/partners/', '/feeds/', '/logos/'];

const made = new WeakMap<Hub, Map<string, Site>>();

/** The site in the language of a route, as `Astro.params.locale` names it. Made once a hub and language. */
export async function getSite(param: LocaleParam): Promise<Site> {
  const hub = await getHub();
  const locale = localesOf(hub).find((tag) => tag.toLowerCase() === param) ?? hub.sourceLocale;
  const sites = made.get(hub) ?? new Map<string, Site>();
  made.set(hub, sites);
  const site = sites.get(locale) ?? toSite(localise(hub, locale));
  sites.set(locale, site);
  return site;
}

function toSite(hub: Hub): Site {
  const { locale } = hub.settings;
  const prefix = prefixOf(locale, hub);
  const link = (path: string) =>
    rootLink(
      path.startsWith('/') && !SINGLE.some((folder) => path.startsWith(folder)) ? prefix + path : path,
    );
  return {
    hub,
    locale,
    link,
    dir: directionOf(locale),
    t: textsOf(locale),
    profileOf: (slug) => link(`/partners/${slug}/`),
    landingOf: (facet, value) => link(`/experts/${facet}/${value}/`),
    logoOf: (slug) => link(`/logos/${slug}.webp`),
    langOf: (text) => (hub.untranslated.has(text) ? hub.sourceLocale : undefined),
  };
}

interface Path {
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** Paths of a route `[...locale]/…`: those that `pathsOf` gives for each language, with its parameter. */
export async function inEveryLocale<Made extends Path>(
  pathsOf: (site: Site) => readonly Made[],
): Promise<(Made & { params: Made['params'] & { locale: LocaleParam } })[]> {
  const hub = await getHub();
  const sites = await Promise.all(localesOf(hub).map((locale) => getSite(locale.toLowerCase())));
  return sites.flatMap((site) => {
    const locale = prefixOf(site.locale, hub).slice(1) || undefined;
    return pathsOf(site).map((path) => ({ ...path, params: { ...path.params, locale } }));
  });
}

/** Paths of a page without other parameters. */
export function localePaths() {
  return inEveryLocale(() => [{ params: {} }]);
}

export interface Alternate {
  readonly locale: string;
  /** The language in its own words. */
  readonly name: string;
  readonly href: string;
}

/** A page of this site in all its languages, its own first. `pathname` is the page's own, with base and language. */
export function alternatesOf({ hub, link }: Site, pathname: string): Alternate[] {
  const rest = pathname.slice(link('/').length - 1);
  return localesOf(hub).map((locale) => ({
    locale,
    name: new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale,
    href: rootLink(prefixOf(locale, hub) + rest),
  }));
}
