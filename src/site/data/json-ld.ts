/** schema.org descriptions of what pages show, and of nothing else: a test compares the two. */
import type {
  Article,
  BreadcrumbList,
  ItemList,
  Organization,
  Person,
  PostalAddress,
  ProfessionalService,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { findTerm } from '#domain/hub.ts';
import { isListed, isPerson, type Partner } from '#domain/partner.ts';
import { type CaseStudy, caseStudyId } from '#domain/work.ts';
import { describeBudget } from '#search/budget-text.ts';
import { absolute } from './links.ts';
import { workPath } from './partner-pages.ts';
import type { Site } from './site.ts';

/** Things on one page, written by `components/ui/JsonLd.astro`. */
export type JsonLd = readonly Thing[];

interface Named {
  readonly name: string;
  /** Address below the origin. */
  readonly href: string;
}

/** The front door, and the search that it leads to. */
export function toHomeJsonLd({ hub, link, locale }: Site, origin: URL | undefined): JsonLd {
  const { name, description } = hub.settings;
  const url = absolute(link('/'), origin);
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(link('/experts/'), origin)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  const publisher: Organization = { '@type': 'Organization', name };
  const website: WebSite = {
    '@type': 'WebSite',
    name,
    description,
    url,
    inLanguage: locale,
    publisher,
    potentialAction: search,
  };
  return [website];
}

/** A list of partners, in the order of the page, and the way to it. */
export function toListJsonLd(
  name: string,
  partners: readonly Named[],
  { t, link }: Site,
  origin: URL | undefined,
): JsonLd {
  const list: ItemList = {
    '@type': 'ItemList',
    name,
    numberOfItems: partners.length,
    itemListElement: partners.map((partner, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: partner.name,
      url: absolute(partner.href, origin),
    })),
  };
  return [list, toTrail([{ name: t('site.experts'), href: link('/experts/') }], name, origin)];
}

/** An organisation, or a person who works alone. Of a partner that is gone the page shows too little to describe it. */
export function toPartnerJsonLd(partner: Partner, site: Site, origin: URL | undefined): JsonLd {
  if (!isListed(partner)) return [];
  const { profile } = partner;
  const country = profile.base?.country;
  const steps = [{ name: site.t('site.experts'), href: site.link('/experts/') }];
  const trail = toTrail(steps, profile.name, origin);
  const common = toFacts(partner, site, origin);
  const { founded, budget } = profile;
  if (isPerson(profile)) return [{ '@type': 'Person', ...common } satisfies Person, trail];
  const organisation = { ...common, ...(founded && { foundingDate: String(founded) }) };
  if (!country) return [{ '@type': 'Organization', ...organisation } satisfies Organization, trail];
  const service: ProfessionalService = {
    '@type': 'ProfessionalService',
    ...organisation,
    ...(budget && { priceRange: describeBudget(budget, site.locale, site.t) }),
  };
  return [service, trail];
}

/** A case study as an article about work of the partner. */
export function toWorkJsonLd(
  study: CaseStudy,
  partner: Partner,
  site: Site,
  origin: URL | undefined,
): JsonLd {
  const { client, task, result, date, expertise = [] } = study;
  const { slug, profile } = partner;
  if (!isListed(partner)) return [];
  const home = site.profileOf(slug);
  const article: Article = {
    '@type': 'Article',
    headline: task,
    description: result,
    url: absolute(site.link(workPath(slug, caseStudyId(study))), origin),
    temporalCoverage: date,
    author: { '@type': 'Organization', name: profile.name, url: absolute(home, origin) },
    about: [
      { '@type': 'Organization', name: client },
      ...expertise.map((id) => ({
        '@type': 'Thing' as const,
        name: findTerm(site.hub, 'expertise', id)?.name ?? id,
      })),
    ],
  };
  const steps = [
    { name: site.t('site.experts'), href: site.link('/experts/') },
    { name: profile.name, href: home },
  ];
  return [article, toTrail(steps, task, origin)];
}

/** What people and organisations have in common. */
function toFacts({ slug, profile, logo }: Partner, site: Site, origin: URL | undefined) {
  const { name, headline, website, base, expertise, languages = [], links = [] } = profile;
  const address: PostalAddress | undefined = base && {
    '@type': 'PostalAddress',
    ...(base.city && { addressLocality: base.city }),
    addressCountry: base.country,
  };
  return {
    name,
    description: headline,
    url: absolute(site.profileOf(slug), origin),
    sameAs: [website, ...links.map(({ url }) => url)],
    knowsAbout: expertise.map((id) => findTerm(site.hub, 'expertise', id)?.name ?? id),
    ...(languages.length > 0 && { knowsLanguage: languages }),
    ...(address && { address }),
    ...(logo && { image: absolute(site.logoOf(slug), origin) }),
  };
}

/** The last step is the page itself, without an address. */
function toTrail(steps: readonly Named[], name: string, origin: URL | undefined): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...steps.map((step, at) => ({
        '@type': 'ListItem' as const,
        position: at + 1,
        name: step.name,
        item: absolute(step.href, origin),
      })),
      { '@type': 'ListItem' as const, position: steps.length + 1, name },
    ],
  };
}
