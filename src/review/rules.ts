/** The list of all review rules, in the order in which the documentation explains them. */
import type { ReviewRule } from './review-rule.ts';
import { agreementAccepted } from './rules/agreement-accepted.ts';
import { caseClash } from './rules/case-clash.ts';
import { contentProblems } from './rules/content-problems.ts';
import { copiedText } from './rules/copied-text.ts';
import { declarations } from './rules/declarations.ts';
import { editorsFiles } from './rules/editors-files.ts';
import { fileSize } from './rules/file-size.ts';
import { foreignProfile } from './rules/foreign-profile.ts';
import { identityChange } from './rules/identity-change.ts';
import { internationalHost } from './rules/international-host.ts';
import { lookAlikeLogo } from './rules/look-alike-logo.ts';
import { lookAlikeName } from './rules/look-alike-name.ts';
import { lookAlikeSlug } from './rules/look-alike-slug.ts';
import { onePartner } from './rules/one-partner.ts';
import { outdatedFolder } from './rules/outdated-folder.ts';
import { ownership } from './rules/ownership.ts';
import { plainFiles } from './rules/plain-files.ts';
import { plainText } from './rules/plain-text.ts';
import { relationshipChange } from './rules/relationship-change.ts';
import { removal } from './rules/removal.ts';
import { wholeList } from './rules/whole-list.ts';

export const reviewRules: readonly ReviewRule[] = [
  wholeList,
  plainFiles,
  fileSize,
  onePartner,
  outdatedFolder,
  contentProblems,
  plainText,
  ownership,
  foreignProfile,
  editorsFiles,
  removal,
  caseClash,
  lookAlikeName,
  lookAlikeSlug,
  lookAlikeLogo,
  identityChange,
  internationalHost,
  relationshipChange,
  copiedText,
  declarations,
  agreementAccepted,
];
