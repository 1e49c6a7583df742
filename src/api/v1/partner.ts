/**
 * Partners as the API shows them. A field is public because it is written here: the manager, reason codes, standing,
 * numeric account ids, the agreement and days of consent stay inside.
 */
import * as z from 'zod';
import { claimsOf } from '#domain/claim.ts';
import { departureOf } from '#domain/departure.ts';
import { type PartnerAddress, partnerAddresses } from '#domain/former-slugs.ts';
import { findTerm, type Hub } from '#domain/hub.ts';
import { deadLink, linksCheckedOn, linksOf } from '#domain/link-check.ts';
import { isClaimed, isListed, type Partner, type Profile } from '#domain/partner.ts';
import type { Roster } from '#domain/roster.ts';
import type { TaxonomyName } from '#domain/taxonomy.ts';
import { type CaseStudy, caseStudyId } from '#domain/work.ts';
import { compareKeys } from '#lib/collate.ts';
import { type ApiContext, documentAddress, pageAddress } from './context.ts';
import {
  address,
  availabilityShape,
  baseShape,
  budgetShape,
  caseStudyShape,
  certificationShape,
  channelShape,
  claimShape,
  contactShape,
  date,
  goneShape,
  lifecycleShape,
  linkShape,
  personShape,
  referenceShape,
} from './partner-parts.ts';

const terms = (taxonomy: TaxonomyName) =>
  z
    .array(z.string())
    .meta({ description: `Ids of the taxonomy \`${taxonomy}\`, see \`taxonomies.json\`.`, taxonomy });

const summaryFields = {
  slug: z.string().meta({ description: 'Name in addresses. Stays when the name changes.' }),
  name: z.string().meta({ description: 'Name as it is shown.' }),
  headline: z.string().meta({ description: 'Whom the partner helps, with what, in a sentence.' }),
  kinds: z.array(z.string()).meta({ description: 'What sort of partner this is, as `agency`.' }),
  tier: z.string().meta({ description: 'Id of the tier, see `tiers.json`.' }),
  base: baseShape.optional(),
  expertise: terms('expertise'),
  services: terms('services'),
  industries: terms('industries'),
  regions: terms('regions'),
  languages: z.array(z.string()).meta({ description: 'Working languages, best first, as BCP 47 tags.' }),
  lifecycle: lifecycleShape,
  formerSlugs: z
    .array(z.string())
    .meta({ description: 'Slugs that the partner had before; their addresses lead to the present one.' }),
  page: address('Page of the partner on this site.'),
  document: address('Document with all that is public of the partner.'),
};

/** A partner in lists. */
export const partnerSummaryShape = z.object(summaryFields);

/** Everything public of one partner. */
export const partnerShape = z.object({
  ...summaryFields,
  description: z.string().meta({
    description: 'The long description as HTML, cleaned with an allow-list; empty when there is none.',
  }),
  logo: address('Logo, redrawn as WebP.').optional(),
  website: address('Home page of the partner.'),
  relationship: z.string().meta({ description: 'Commercial tie to the program beyond the listing.' }),
  relationshipNote: z.string().optional().meta({ description: 'The tie in a sentence.' }),
  tierSince: date('Day on which the tier was given.').optional(),
  joined: date('Day of joining the program.').optional(),
  checked: date('Day on which an editor last checked who this is.').optional(),
  certifications: z.array(certificationShape).meta({
    description: 'What the partner has passed, by the record of the program, run-out ones included.',
  }),
  confirmed: date('Day on which the partner last confirmed its own words.'),
  claimed: z.boolean().meta({ description: 'Whether the partner keeps the entry itself.' }),
  owners: z.array(z.string()).meta({ description: 'GitHub logins of those who keep it.' }),
  budget: budgetShape.optional(),
  teamSize: z.int().optional().meta({ description: 'People who work there.' }),
  founded: z.int().optional().meta({ description: 'Year of founding.' }),
  engagement: z.array(z.string()).meta({ description: '`remote`, `on-site` or both.' }),
  availability: availabilityShape.optional(),
  contact: contactShape,
  links: z.array(linkShape).meta({ description: 'Other pages of the partner.' }),
  people: z.array(personShape).meta({ description: 'People who agreed to be shown.' }),
  caseStudies: z.array(caseStudyShape).meta({ description: 'Work, told by the partner.' }),
  references: z.array(referenceShape).meta({ description: 'Clients who speak for the partner.' }),
  channels: z.array(channelShape).meta({ description: 'Channels that the partner publishes on.' }),
  claims: z.array(claimShape).meta({ description: 'Who stands by each fact above, and since when.' }),
  linksChecked: date('Day on which the links were last checked.').optional(),
  deadLinks: z.array(z.string()).meta({
    description: 'Fields of this document whose address led nowhere then, as `links.0.url`.',
  }),
});

export const partnerListShape = z.object({
  partners: z.array(partnerSummaryShape).meta({ description: 'Every listed partner, by slug.' }),
  moved: z
    .array(
      z.object({
        slug: z.string().meta({ description: 'Slug of a partner that has left.' }),
        successor: z.string().meta({ description: 'Slug of the listed partner that carries its work on.' }),
      }),
    )
    .meta({ description: 'Where to look for partners that have left, by slug.' }),
  gone: z
    .array(goneShape)
    .meta({ description: 'Every partner that has left or was removed, by slug. Its page stays.' }),
});

type PartnerSummary = z.infer<typeof partnerSummaryShape>;

/** Listed partners by slug, whatever order the hub has. */
export function listedPartners({ partners }: Hub): Partner[] {
  return [...partners.values()].filter(isListed).sort((a, b) => compareKeys(a.slug, b.slug));
}

/** Listed partners by every slug that leads to them: former ones have the same document. */
export function listedAddresses(hub: Hub): PartnerAddress[] {
  return partnerAddresses(hub).filter(({ partner }) => isListed(partner));
}

/** The list: all listed partners, and where those who left and named a successor are carried on. */
export function toPartnerList(context: ApiContext): z.infer<typeof partnerListShape> {
  const listed = listedPartners(context.hub);
  const slugs = new Set(listed.map(({ slug }) => slug));
  const gone = [...context.hub.partners.values()]
    .filter(({ roster }) => roster.standing.status !== 'suspended')
    .flatMap((partner) => toGone(partner, slugs))
    .sort((a, b) => compareKeys(a.slug, b.slug));
  const moved = gone.flatMap(({ slug, successor }) => (successor ? [{ slug, successor }] : []));
  return { partners: listed.map((partner) => toPartnerSummary(partner, context)), moved, gone };
}

/** A successor is named only when it is listed itself. */
function toGone(partner: Partner, listed: ReadonlySet<string>): z.infer<typeof goneShape>[] {
  const departure = departureOf(partner);
  if (!departure) return [];
  const { on, reason, successor } = departure;
  return [
    { slug: partner.slug, on, reason, successor: successor && listed.has(successor) ? successor : undefined },
  ];
}

function toPartnerSummary(
  { slug, profile, roster, tier }: Partner,
  { hub, root }: ApiContext,
): PartnerSummary {
  return {
    slug,
    name: profile.name,
    headline: profile.headline,
    kinds: profile.kinds,
    tier: tier.id,
    base: profile.base,
    expertise: presentIds(hub, 'expertise', profile),
    services: presentIds(hub, 'services', profile),
    industries: presentIds(hub, 'industries', profile),
    regions: presentIds(hub, 'regions', profile),
    languages: profile.languages ?? [],
    lifecycle: toLifecycle(profile),
    formerSlugs: roster.formerSlugs ?? [],
    page: pageAddress(root, slug),
    document: documentAddress(root, `partners/${slug}`),
  };
}

export function toPartner(partner: Partner, context: ApiContext): z.infer<typeof partnerShape> {
  const { hub } = context;
  const { slug, profile, roster, body, logo } = partner;
  return {
    ...toPartnerSummary(partner, context),
    description: context.renderBody(body),
    logo: logo && `${context.root}logos/${slug}.webp`,
    website: profile.website,
    relationship: profile.relationship,
    relationshipNote: profile.relationshipNote,
    tierSince: roster.tierSince,
    joined: roster.joined,
    checked: roster.checked,
    certifications: toCertifications(roster, context.hub),
    confirmed: profile.confirmed,
    claimed: isClaimed(partner),
    owners: (profile.owners ?? []).map(({ login }) => login),
    budget: profile.budget,
    teamSize: profile.teamSize,
    founded: profile.founded,
    engagement: profile.engagement ?? [],
    availability: profile.availability,
    contact: toContact(profile),
    links: profile.links ?? [],
    people: (profile.people ?? []).map(({ name, role, link }) => ({ name, role, link })),
    caseStudies: (profile.caseStudies ?? []).map((study) => toCaseStudy(study, hub)),
    references: profile.references ?? [],
    channels: profile.channels ?? [],
    claims: claimsOf(partner),
    linksChecked: linksCheckedOn(profile, hub.linkChecks),
    deadLinks: deadFields(profile, hub),
  };
}

/** Present ids of the terms; earlier ids become present ones, unknown ones are left out. */
function presentIds(hub: Hub, taxonomy: TaxonomyName & keyof Profile, profile: Profile): string[] {
  return (profile[taxonomy] ?? []).flatMap((id) => findTerm(hub, taxonomy, id)?.id ?? []);
}

function toCaseStudy(study: CaseStudy, hub: Hub): z.infer<typeof caseStudyShape> {
  const { expertise = [], industry, figures = [], ...rest } = study;
  return {
    ...rest,
    id: caseStudyId(study),
    figures,
    expertise: expertise.flatMap((id) => findTerm(hub, 'expertise', id)?.id ?? []),
    industry: industry && findTerm(hub, 'industries', industry)?.id,
  };
}

function deadFields(profile: Profile, { linkChecks }: Hub): string[] {
  return linksOf(profile).flatMap(({ field, url }) => (deadLink(url, linkChecks) ? [field] : []));
}

function toLifecycle({ lifecycle }: Profile): PartnerSummary['lifecycle'] {
  return lifecycle?.status === 'paused' ? lifecycle : { status: 'active' };
}

/** The schema refuses an address without consent; this refuses it once more, where it would become public. */
function toContact({ contact = {} }: Profile): z.infer<typeof contactShape> {
  const { form, booking, email, publishEmail, replyDays } = contact;
  return { form, booking, email: publishEmail ? email : undefined, replyDays };
}

function toCertifications(
  { certifications = [] }: Roster,
  hub: Hub,
): z.infer<typeof partnerShape>['certifications'] {
  return certifications.flatMap(({ id, on, until }) => {
    const term = findTerm(hub, 'certifications', id);
    return term ? [{ id: term.id, on, until }] : [];
  });
}
