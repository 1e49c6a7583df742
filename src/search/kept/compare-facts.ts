/** The facts of the comparison, each as lines of text for one partner. */
import { availabilityOf } from '#domain/availability.ts';
import { countryName, formatDate, formatPlace, languageName } from '#lib/intl.ts';
import type { card } from '#texts/en/card.ts';
import type { kept } from '#texts/en/kept.ts';
import type { Translate } from '#texts/translate.ts';
import { describeAvailability } from '../availability-text.ts';
import { describeBudget } from '../budget-text.ts';
import type { ComparedPartner, CompareLabels } from './compared-partner.ts';
import { describeHours } from './office-hours.ts';

/** What turns ids and numbers into words. */
export interface CompareWords {
  readonly t: Translate<keyof typeof kept | keyof typeof card>;
  readonly locale: string;
  /** ISO date of the reader. */
  readonly today: string;
  /** IANA time zone of the reader. */
  readonly zone: string;
  readonly labels: CompareLabels;
}

/** What the partner did not say is `undefined` or empty. */
type Lines = readonly (string | undefined)[];

interface Fact<Id extends string> {
  readonly id: Id;
  /** Its lines are a set, of which those that all partners have are worth a mark. */
  readonly isSet: boolean;
  linesOf(partner: ComparedPartner, words: CompareWords): Lines;
}

type FactLines = (partner: ComparedPartner, words: CompareWords) => Lines;
type Labelled = 'kinds' | 'expertise' | 'services' | 'industries' | 'regions' | 'engagement';

/** In the order of the table. */
export const FACTS = [
  fact('tier', ({ tier }, { labels }) => [labels.tier[tier] ?? tier]),
  labelled('kinds'),
  fact('place', placeLines),
  fact('hours', ({ base }, { zone, today, locale, t }) =>
    base?.timeZone ? describeHours(base.timeZone, zone, today, locale, t) : [],
  ),
  set('languages', ({ languages }, { locale }) => languages.map((tag) => languageName(tag, locale))),
  labelled('expertise'),
  labelled('services'),
  labelled('industries'),
  labelled('regions'),
  fact('budget', ({ budget }, { locale, t }) => (budget ? [describeBudget(budget, locale, t)] : [])),
  fact('availability', availabilityLines),
  labelled('engagement'),
  set('certifications', certificationLines),
  fact('team', ({ teamSize }, { t }) => counted(teamSize, (count) => t('compare.people', { count }))),
  fact('founded', ({ founded }) => counted(founded, String)),
  fact('reply', ({ contact }, { t }) =>
    counted(contact.replyDays, (count) => t('compare.within', { count })),
  ),
  fact('evidence', ({ caseStudies, references }, { t }) => [
    ...counted(caseStudies.length, (count) => t('compare.caseStudies', { count })),
    ...counted(references.length, (count) => t('compare.references', { count })),
  ]),
  fact('checked', ({ checked }, { locale }) => (checked ? [formatDate(checked, locale)] : [])),
  fact('relationship', ({ relationship, relationshipNote }, { labels }) => [
    labels.relationship[relationship] ?? relationship,
    relationshipNote,
  ]),
  fact('confirmed', ({ confirmed }, { locale }) => [formatDate(confirmed, locale)]),
] as const;

export type FactId = (typeof FACTS)[number]['id'];

function fact<Id extends string>(id: Id, linesOf: FactLines): Fact<Id> {
  return { id, isSet: false, linesOf };
}

function set<Id extends string>(id: Id, linesOf: FactLines): Fact<Id> {
  return { id, isSet: true, linesOf };
}

function labelled<Id extends Labelled>(id: Id): Fact<Id> {
  return set(id, (partner, { labels }) => partner[id].map((value) => labels[id][value] ?? value));
}

/** One line for a number, none where it is missing or says nothing. */
function counted(count: number | undefined, text: (count: number) => string): string[] {
  return count ? [text(count)] : [];
}

function placeLines({ base }: ComparedPartner, { locale }: CompareWords): Lines {
  return base ? [formatPlace(base.city ?? '', countryName(base.country, locale), locale)] : [];
}

/** Those that count on the day of the reader. */
function certificationLines({ certifications }: ComparedPartner, { labels, today }: CompareWords): Lines {
  const valid = certifications.filter(({ until }) => until === undefined || until >= today);
  return valid.map(({ id }) => labels.certifications[id] ?? id);
}

/** An unknown availability is a missing value here, not a way out as on rows. */
function availabilityLines(partner: ComparedPartner, { today, locale, t }: CompareWords): Lines {
  const availability = availabilityOf(partner, today);
  if (availability.state === 'ask') return [];
  const { text, note } = describeAvailability(availability, locale, t);
  return [text, note];
}
