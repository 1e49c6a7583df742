import { profilePath } from '#domain/repo-layout.ts';
import { defineRule } from '../review-rule.ts';

/** Who joins accepts what holds today. */
export const agreementAccepted = defineRule({
  id: 'agreement-accepted',
  level: 'error',
  description: 'A new or changed acceptance is one of the present partner agreement.',
  why: 'The present version stands in `content/hub.yml` before the change. Whoever accepted an earlier one keeps it until the next confirmation, and is only reminded.',
  *check({ base, head, change, lineOf, textOf }) {
    const present = base.hub.settings.agreement;
    const after = head.hub.partners.get(change.partner ?? '');
    const accepted = after?.profile.agreement;
    const before = base.hub.partners.get(change.partner ?? '')?.profile.agreement;
    if (!present || !after || !accepted || accepted.version === present.version) return;
    if (before?.version === accepted.version) return;
    const path = profilePath(after.slug);
    const line = lineOf?.(path, 'agreement.version');
    const written = line === undefined ? undefined : textOf?.(path)?.split('\n')[line - 1];
    yield {
      path,
      line,
      message: `Unexpected version \`${accepted.version}\` of the agreement, expected \`${present.version}\``,
      hint: `Read ${present.url}; when you agree, write \`version: ${present.version}\` and the day of today.`,
      replacement: written?.includes(accepted.version)
        ? written.replace(accepted.version, present.version)
        : undefined,
    };
  },
});
