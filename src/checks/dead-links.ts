import { deadLink, linksOf } from '#domain/link-check.ts';
import { isListed } from '#domain/partner.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { quote } from '#lib/quote.ts';
import { defineCheck } from './check.ts';

/** A visitor who follows a proof must find one. */
export const deadLinks = defineCheck({
  id: 'dead-links',
  severity: 'warning',
  description: 'The addresses in a profile lead somewhere, as far as the last link check knows.',
  why: 'Nothing is asked of the network here: `hub links` takes over what a link checker found. The site does not link a dead address; it says so. A host that did not answer counts as dead when a check on a later day finds the same.',
  *run(hub) {
    if (!hub.linkChecks) return;
    for (const partner of hub.partners.values()) {
      if (!isListed(partner)) continue;
      for (const { field, url } of linksOf(partner.profile)) {
        const fault = deadLink(url, hub.linkChecks);
        if (!fault) continue;
        yield {
          place: { file: profilePath(partner.slug), field },
          message: `Unexpected address ${quote(url)}, ${fault.why} since \`${fault.since}\``,
          hint: 'Write the present address, or remove the field.',
        };
      }
    }
  },
});
