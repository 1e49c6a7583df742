/** Every page that search engines should know, in all languages of the site. */
import type { APIRoute } from 'astro';
import { isListed } from '#domain/partner.ts';
import { caseStudyId } from '#domain/work.ts';
import { getDirectory, PAGE_SIZE } from '../data/directory.ts';
import { toLandingPages } from '../data/landing-pages.ts';
import { absolute, link } from '../data/links.ts';
import { workPath } from '../data/partner-pages.ts';
import { alternatesOf, getSite, type Site } from '../data/site.ts';

interface Page {
  /** In the hub's own language. */
  readonly path: string;
  readonly changed?: string;
}

export const GET: APIRoute = async ({ site: origin }) => {
  const site = await getSite(undefined);
  const entries = [
    `<url><loc>${absolute(link('/api/'), origin)}</loc></url>`,
    ...[...listPages(site), ...partnerPages(site)].flatMap((page) => toEntries(page, site, origin)),
  ];
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${entries.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};

function listPages(site: Site): Page[] {
  const { ranked, landings, facets } = getDirectory(site);
  const pages = Math.ceil(ranked.length / PAGE_SIZE);
  return [
    ...['/', '/experts/', '/map/', '/match/', '/ranking/', '/tiers/', '/wanted/', '/embed/'].map(site.link),
    ...Array.from({ length: Math.max(0, pages - 1) }, (_, at) => site.link(`/experts/page/${at + 2}/`)),
    ...facets.map(({ href }) => href),
    ...landings.flatMap((landing) =>
      toLandingPages(landing, site.hub).map(
        ({ page }) => site.landingOf(landing.facet, landing.value) + (page === 1 ? '' : `page/${page}/`),
      ),
    ),
  ].map((path) => ({ path }));
}

/** Profiles, each followed by the pages of its work. */
function partnerPages({ hub, link, profileOf }: Site): Page[] {
  return [...hub.partners.values()]
    .filter(isListed)
    .flatMap(({ slug, profile }) =>
      [
        profileOf(slug),
        ...(profile.caseStudies ?? []).map((study) => link(workPath(slug, caseStudyId(study)))),
      ].map((path) => ({ path, changed: profile.confirmed })),
    );
}

/** One entry a language; each names all others, as search engines ask. */
function toEntries({ path, changed }: Page, site: Site, origin: URL | undefined): string[] {
  const alternates = alternatesOf(site, path);
  const others = alternates
    .map(
      ({ locale, href }) =>
        `<xhtml:link rel="alternate" hreflang="${locale}" href="${absolute(href, origin)}"/>`,
    )
    .join('');
  const date = changed ? `<lastmod>${changed}</lastmod>` : '';
  return alternates.map(
    ({ href }) =>
      `<url><loc>${absolute(href, origin)}</loc>${date}${alternates.length > 1 ? others : ''}</url>`,
  );
}
