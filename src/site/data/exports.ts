/** What files for other programs are made from in this build. */
import { describeFields } from '#api/v1/endpoint.ts';
import { endpoints } from '#api/v1/endpoints.ts';
import { availabilityOf } from '#domain/availability.ts';
import { findTerm } from '#domain/hub.ts';
import { localesOf, prefixOf } from '#domain/localise.ts';
import type { Partner } from '#domain/partner.ts';
import { certificationsOn } from '#domain/roster.ts';
import type { ExportContext } from '#exports/context.ts';
import type { PartnerWords } from '#exports/partner-markdown.ts';
import { toPartnerTable } from '#exports/partner-table.ts';
import { type Redirects, toRedirects } from '#exports/redirects.ts';
import { toPlainText } from '#markdown/plain-text.ts';
import { renderMarkdown } from '#markdown/render.ts';
import { toSafeMarkdown } from '#markdown/to-markdown.ts';
import { describeAvailability } from '#search/availability-text.ts';
import { describeBudget } from '#search/budget-text.ts';
import { landingPaths } from '#search/landing-paths.ts';
import { textsOf } from '#texts/catalogues.ts';
import { getApiContext } from './api.ts';
import { today } from './config.ts';
import { getDirectory } from './directory.ts';
import { getHub } from './hub.ts';
import { absolute, link } from './links.ts';
import { getSite } from './site.ts';

/** In the hub's own language, with addresses of the published site. */
export async function getExportContext(): Promise<ExportContext & { renderBody: typeof renderMarkdown }> {
  const root = absolute(link('/'), new URL(import.meta.env.SITE));
  return { hub: await getHub(), root, renderBody: renderMarkdown };
}

/** What a Markdown copy of a profile takes from other layers. */
export function wordsOf({ profile, roster, body }: Partner, { hub }: ExportContext): PartnerWords {
  const { locale } = hub.settings;
  const t = textsOf(locale);
  const tie = [t(`tie.${profile.relationship}`), profile.relationshipNote];
  return {
    budget: profile.budget && describeBudget(profile.budget, locale, t),
    availability: describeAvailability(availabilityOf(profile, today), locale, t).text,
    certifications: certificationsOn(roster, today).flatMap(
      (id) => findTerm(hub, 'certifications', id)?.name ?? [],
    ),
    relationship: tie.filter(Boolean).join(' '),
    body: toSafeMarkdown(body),
  };
}

/** All that the API tells of listed partners, as a table. */
export async function getPartnerTable(): Promise<string> {
  const endpoint = endpoints.find(({ pattern }) => pattern === 'partners/{slug}.json');
  if (!endpoint) throw new Error('Expected an endpoint with one document a partner');
  const context = { ...(await getApiContext()), renderBody: toPlainText };
  const present = new Set([...context.hub.partners.keys()].map((slug) => `partners/${slug}`));
  const documents = endpoint.documents(context).filter(({ path }) => present.has(path));
  return toPartnerTable(
    describeFields(endpoint),
    documents.map(({ value }) => value()),
  );
}

/** Where old addresses of this site lead. */
export async function getRedirects(): Promise<Redirects> {
  const site = await getSite(undefined);
  const { hub } = site;
  const folders = localesOf(hub).map((locale) => ({ locale, prefix: prefixOf(locale, hub) }));
  return toRedirects(hub, landingPaths(getDirectory(site).ranked, hub, today), folders);
}
