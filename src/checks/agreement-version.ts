import { departureOf } from '#domain/departure.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { defineCheck } from './check.ts';

/** Partners are told when the agreement they accepted is no longer the present one. */
export const agreementVersion = defineCheck({
  id: 'agreement-version',
  severity: 'warning',
  description: 'Owners have accepted the present version of the partner agreement.',
  why: 'The present version stands in `content/hub.yml`. An older acceptance stays valid for what was agreed then, so this only asks for a new one.',
  *run(hub) {
    const present = hub.settings.agreement;
    if (!present) return;
    for (const partner of hub.partners.values()) {
      const { agreement } = partner.profile;
      if (!agreement || agreement.version >= present.version || departureOf(partner)) continue;
      yield {
        place: { file: profilePath(partner.slug), field: 'agreement.version' },
        message: `Unexpected version \`${agreement.version}\`, expected \`${present.version}\``,
        hint: `Read ${present.url}; when you agree, write the version and the day of today.`,
      };
    }
  },
});
