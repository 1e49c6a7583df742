/** A partner's page as Markdown, for programs that read text: facts first, then its own words as a quotation. */
import { departureOf } from '#domain/departure.ts';
import { findTerm, type Hub } from '#domain/hub.ts';
import { isClaimed, type Partner, type Profile } from '#domain/partner.ts';
import { countryName, formatDate, formatList, formatNumber, languageName } from '#lib/intl.ts';
import { escapeMarkdown, markdownLink } from '#lib/markdown-text.ts';
import { type T, textsOf } from '#texts/catalogues.ts';
import { type ExportContext, pageAddress } from './context.ts';

/** Vocabularies from which partners choose themselves. */
const CHOSEN = ['expertise', 'services', 'industries', 'regions'] as const;

/** What other layers say of a partner. */
export interface PartnerWords {
  /** The typical project; `undefined` when nothing is said. */
  readonly budget: string | undefined;
  readonly availability: string;
  /** Names of what the program certified, without what has expired. */
  readonly certifications: readonly string[];
  /** The commercial tie to the program, in a sentence. */
  readonly relationship: string;
  /** The long description as Markdown that holds no HTML. */
  readonly body: string;
}

/** What the functions below share. */
interface Writing {
  readonly partner: Partner;
  readonly words: PartnerWords;
  readonly hub: Hub;
  readonly t: T;
  readonly locale: string;
}

/** Of a partner that is gone the file says so, and who follows, and nothing else. */
export function toPartnerMarkdown(partner: Partner, words: PartnerWords, context: ExportContext): string {
  const { hub } = context;
  const { locale } = hub.settings;
  const writing = { partner, words, hub, locale, t: textsOf(locale) };
  const sections = departureOf(partner) ? [farewell(writing, context)] : presentation(writing);
  const title = `# ${escapeMarkdown(partner.profile.name)}`;
  return `${[title, ...sections, source(writing, context)].filter(Boolean).join('\n\n')}\n`;
}

function farewell({ partner, hub, t, locale }: Writing, context: ExportContext): string {
  const departure = departureOf(partner);
  const date = formatDate(departure?.on ?? '', locale);
  const left = escapeMarkdown(t('exports.left', { program: hub.settings.name, date }));
  const next = hub.partners.get(departure?.successor ?? '');
  if (!next) return left;
  const link = markdownLink(next.profile.name, pageAddress(context, next.slug));
  return `${left} ${escapeMarkdown(t('exports.successor'))} ${link}`;
}

function presentation(writing: Writing): string[] {
  const { partner, words, t } = writing;
  const { people = [], caseStudies = [], references = [] } = partner.profile;
  return [
    `> ${escapeMarkdown(partner.profile.headline)}`,
    toList([...programFacts(writing), ...ownFacts(writing)]),
    section(
      t('exports.work'),
      caseStudies.map((study) => caseLine(study, writing)),
    ),
    section(t('exports.references'), references.map(referenceLine)),
    section(
      t('exports.people'),
      people.map(({ name, role }) => escapeMarkdown(`${name}, ${role}`)),
    ),
    words.body && `## ${escapeMarkdown(t('exports.ownWords'))}\n\n${words.body.replace(/^/gm, '> ')}`,
  ].filter((part) => part !== '');
}

/** What the program vouches for. */
function programFacts({ partner: { roster, tier }, words, hub, t, locale }: Writing): string[] {
  const day = (date: string) => formatDate(date, locale);
  return [
    fact(t('facet.tier'), tier.name),
    words.certifications.length > 0 &&
      fact(hub.taxonomies.get('certifications')?.title ?? '', formatList(words.certifications, locale)),
    roster.checked && fact(t('exports.checked'), day(roster.checked)),
    roster.joined && fact(t('exports.joined'), day(roster.joined)),
  ].filter((line) => typeof line === 'string');
}

/** What the partner says of itself. */
function ownFacts({ partner: { profile }, words, hub, t, locale }: Writing): string[] {
  const { base, languages = [], teamSize, founded, engagement = [], contact = {} } = profile;
  const list = (items: readonly string[]) => (items.length > 0 ? formatList(items, locale) : undefined);
  const place = base && [base.city, countryName(base.country, locale)].filter(Boolean).join(', ');
  const facts: readonly (readonly [title: string, words: string | undefined])[] = [
    [t('facet.kind'), list(profile.kinds.map((kind) => t(`facet.kind.${kind}`)))],
    [t('exports.basedIn'), place],
    [t('facet.language'), list(languages.map((tag) => languageName(tag, locale)))],
    ...CHOSEN.map(
      (name) => [hub.taxonomies.get(name)?.title ?? name, list(namesOf(profile, name, hub))] as const,
    ),
    [t('facet.budget'), words.budget],
    [t('facet.availability'), words.availability],
    [t('facet.engagement'), list(engagement.map((way) => t(`facet.engagement.${way}`)))],
    [t('exports.team'), teamSize === undefined ? undefined : formatNumber(teamSize, locale)],
    [t('exports.founded'), founded === undefined ? undefined : String(founded)],
    [t('exports.relationship'), words.relationship],
    [t('exports.confirmed'), formatDate(profile.confirmed, locale)],
  ];
  const email = contact.publishEmail ? contact.email : undefined;
  return [
    ...facts.flatMap(([title, said]) => (said === undefined ? [] : [fact(title, said)])),
    linkFact(t('exports.website'), profile.website),
    ...(contact.form ? [linkFact(t('exports.contactForm'), contact.form)] : []),
    ...(email ? [fact(t('exports.mail'), email)] : []),
  ];
}

function namesOf(profile: Profile, taxonomy: (typeof CHOSEN)[number], hub: Hub): string[] {
  return (profile[taxonomy] ?? []).flatMap((id) => findTerm(hub, taxonomy, id)?.name ?? []);
}

function caseLine(
  { client, task, result, date, link }: NonNullable<Profile['caseStudies']>[number],
  { locale, t }: Writing,
): string {
  const told = escapeMarkdown(`${client}, ${formatDate(date, locale)}: ${task} ${result}`);
  return link ? `${told} ${markdownLink(t('exports.source'), link)}` : told;
}

function referenceLine({ client, person, quote, proof }: NonNullable<Profile['references']>[number]): string {
  const speaker = person ? `${person}, ${client}` : client;
  return `${markdownLink(speaker, proof)}: ${escapeMarkdown(quote)}`;
}

/** Where this comes from, and how far it can be trusted. */
function source({ partner, hub, t }: Writing, context: ExportContext): string {
  const page = markdownLink(t('exports.source'), pageAddress(context, partner.slug));
  const program = escapeMarkdown(hub.settings.name);
  if (departureOf(partner)) return `---\n\n${page}: ${program}`;
  const trust = isClaimed(partner) ? t('exports.selfDeclared') : t('exports.unclaimed');
  return `---\n\n${page}: ${program}. ${escapeMarkdown(trust)}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? `## ${escapeMarkdown(title)}\n\n${toList(lines)}` : '';
}

function toList(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function fact(title: string, words: string): string {
  return `${escapeMarkdown(title)}: ${escapeMarkdown(words)}`;
}

function linkFact(title: string, address: string): string {
  return `${escapeMarkdown(title)}: ${markdownLink(address.replace(/^https:\/\//, ''), address)}`;
}
