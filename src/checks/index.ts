/** The list of all checks, and the way to run them. */
import type { Hub } from '#domain/hub.ts';
import { type Problem, sortProblems } from '#domain/problem.ts';
import { agreementVersion } from './agreement-version.ts';
import { altWithoutLogo } from './alt-without-logo.ts';
import type { Check, CheckContext } from './check.ts';
import { caseStudies } from './case-studies.ts';
import { checkedValues } from './checked-values.ts';
import { claimedProfile } from './claimed-profile.ts';
import { clientProof } from './client-proof.ts';
import { contactInText } from './contact-in-text.ts';
import { deadLinks } from './dead-links.ts';
import { formerSlugs } from './former-slugs.ts';
import { futureDates } from './future-dates.ts';
import { internalLinks } from './internal-links.ts';
import { knownTerms } from './known-terms.ts';
import { logoAlt } from './logo-alt.ts';
import { passedDates } from './passed-dates.ts';
import { phrases } from './phrases.ts';
import { renamedTerms } from './renamed-terms.ts';
import { repeatedValues } from './repeated-values.ts';
import { reviewRecord } from './review-record.ts';
import { reviewLanes } from './review-lanes.ts';
import { rosterEditor } from './roster-editor.ts';
import { rosterPartner } from './roster-partner.ts';
import { rosterTier } from './roster-tier.ts';
import { settingsLocale } from './settings-locale.ts';
import { shouting } from './shouting.ts';
import { similarName } from './similar-name.ts';
import { staleConfirmation } from './stale-confirmation.ts';
import { successor } from './successor.ts';
import { taxonomies } from './taxonomies.ts';
import { themeContrast } from './theme-contrast.ts';
import { translations } from './translations.ts';
import { uniqueWebsite } from './unique-website.ts';

/** In the order in which the documentation explains them. */
export const checks: readonly Check[] = [
  uniqueWebsite,
  similarName,
  knownTerms,
  renamedTerms,
  repeatedValues,
  claimedProfile,
  agreementVersion,
  staleConfirmation,
  futureDates,
  passedDates,
  successor,
  formerSlugs,
  caseStudies,
  clientProof,
  deadLinks,
  logoAlt,
  altWithoutLogo,
  contactInText,
  shouting,
  rosterPartner,
  rosterTier,
  rosterEditor,
  reviewRecord,
  checkedValues,
  reviewLanes,
  taxonomies,
  settingsLocale,
  translations,
  phrases,
  internalLinks,
  themeContrast,
];

export function runChecks(hub: Hub, context: CheckContext, list: readonly Check[] = checks): Problem[] {
  return sortProblems(
    list.flatMap(({ id, severity, run }) =>
      [...run(hub, context)].map((finding) => ({ check: id, severity, ...finding })),
    ),
  );
}
