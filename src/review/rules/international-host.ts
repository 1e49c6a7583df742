import { linksOf } from '#domain/link-check.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { quote } from '#lib/quote.ts';
import { defineRule } from '../review-rule.ts';

/** `xn--` hosts show letters that their address does not have. */
export const internationalHost = defineRule({
  id: 'international-host',
  level: 'review',
  overridable: true,
  description: 'An editor looks at new addresses whose host is written in other letters.',
  why: 'A host as `xn--80ak6aa92e.com` is shown by browsers as letters that may look like those of a well-known name. Many such hosts are honest, so an editor compares.',
  *check({ base, head, change, lineOf }) {
    const after = head.hub.partners.get(change.partner ?? '');
    if (!after) return;
    const before = base.hub.partners.get(after.slug);
    const known = new Set(before ? linksOf(before.profile).map(({ url }) => new URL(url).hostname) : []);
    const path = profilePath(after.slug);
    for (const { field, url } of linksOf(after.profile)) {
      const { hostname } = new URL(url);
      if (known.has(hostname) || !hostname.split('.').some((label) => label.startsWith('xn--'))) continue;
      yield {
        path,
        line: lineOf?.(path, field),
        message: `Unexpected host ${quote(hostname)} in other letters than it shows`,
        hint: 'An editor compares it; there is nothing to do.',
      };
    }
  },
});
