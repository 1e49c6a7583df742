/** Every page that search engines should know. */
import type { APIRoute } from 'astro';
import { isListed } from '#domain/partner.ts';
import { getDirectory, PAGE_SIZE } from '../data/directory.ts';
import { getHub } from '../data/hub.ts';
import { toLandingPages } from '../data/landing-pages.ts';
import { absolute, landingOf, link, profileOf } from '../data/links.ts';

export const GET: APIRoute = async ({ site }) => {
  const hub = await getHub();
  const { ranked, landings } = getDirectory(hub);
  const pages = Math.ceil(ranked.length / PAGE_SIZE);
  const paths = [
    ...['/', '/experts/', '/ranking/', '/tiers/', '/api/'].map(link),
    ...Array.from({ length: Math.max(0, pages - 1) }, (_, index) => link(`/experts/page/${index + 2}/`)),
    ...landings.flatMap((landing) =>
      toLandingPages(landing, hub).map(
        ({ page }) => landingOf(landing.facet, landing.value) + (page === 1 ? '' : `page/${page}/`),
      ),
    ),
  ];
  const entries = [
    ...paths.map((path) => `<url><loc>${absolute(path, site)}</loc></url>`),
    ...[...hub.partners.values()]
      .filter(isListed)
      .map(
        ({ slug, profile }) =>
          `<url><loc>${absolute(profileOf(slug), site)}</loc><lastmod>${profile.confirmed}</lastmod></url>`,
      ),
  ];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
