import { isListed } from '#domain/partner.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { hostOf } from '#domain/web-address.ts';
import { defineCheck } from './check.ts';

/** Two partners may not share a website: it is usually one company entered twice. */
export const uniqueWebsite = defineCheck({
  id: 'unique-website',
  severity: 'error',
  description: 'Each website belongs to one listed partner.',
  *run(hub) {
    const seen = new Map<string, string>();
    for (const partner of hub.partners.values()) {
      if (!isListed(partner)) continue;
      const host = hostOf(partner.profile.website);
      const other = seen.get(host);
      if (other) {
        yield {
          place: { file: profilePath(partner.slug), field: 'website' },
          message: `Unexpected website \`${host}\`, already used by partner \`${other}\``,
          hint: 'If both entries are the same organisation, delete one of them.',
        };
      } else seen.set(host, partner.slug);
    }
  },
});
