import { profilePath } from '#domain/repo-layout.ts';
import { termUses } from '#domain/term-uses.ts';
import { defineCheck } from './check.ts';

/** An earlier id still works, but the file should say the present one. */
export const renamedTerms = defineCheck({
  id: 'renamed-terms',
  severity: 'warning',
  description: 'Profiles use the present id of a term, not an earlier one.',
  why: 'When editors rename a term they keep its earlier id in `renamedFrom`, so nothing breaks at once. Profiles should follow before the earlier id goes.',
  *run(hub) {
    for (const { slug, profile } of hub.partners.values()) {
      for (const { taxonomy, id, field } of termUses(profile)) {
        const { terms, renames } = hub.taxonomies.get(taxonomy) ?? {};
        const present = renames?.get(id);
        if (!present || terms?.has(id)) continue;
        yield {
          place: { file: profilePath(slug), field },
          message: `Unexpected earlier id \`${id}\`, expected \`${present}\``,
          hint: `Write \`${present}\` instead.`,
        };
      }
    }
  },
});
