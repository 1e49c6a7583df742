import { isListed } from '#domain/partner.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { siteOf } from '#domain/web-address.ts';
import { quote } from '#lib/quote.ts';
import { defineCheck } from './check.ts';

/** Two partners may not share a website: it is usually one company entered twice. */
export const uniqueWebsite = defineCheck({
  id: 'unique-website',
  severity: 'error',
  description: 'Each website belongs to one listed partner.',
  why: 'One company entered twice splits its references and confuses whoever compares. Hosts are compared without `www.`; on hosts that many people share, as `github.com`, the path counts too. Partners that have left or are suspended are left out.',
  *run(hub) {
    const seen = new Map<string, string>();
    for (const partner of hub.partners.values()) {
      if (!isListed(partner)) continue;
      const site = siteOf(partner.profile.website);
      const other = seen.get(site);
      if (other) {
        yield {
          place: { file: profilePath(partner.slug), field: 'website' },
          message: `Unexpected website ${quote(site)}, already used by partner \`${other}\``,
          hint: 'If both entries are the same organisation, delete one of them.',
        };
      } else seen.set(site, partner.slug);
    }
  },
});
