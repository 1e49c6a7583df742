import { termUsesOf } from '#domain/term-uses.ts';
import { defineCheck } from './check.ts';

/** An earlier id still works, but the file should say the present one. */
export const renamedTerms = defineCheck({
  id: 'renamed-terms',
  severity: 'warning',
  description: 'Profiles and rosters use the present id of a term, not an earlier one.',
  why: 'When editors rename a term they keep its earlier id in `renamedFrom`, so nothing breaks at once. Files should follow before the earlier id goes.',
  *run(hub) {
    for (const { file, taxonomy, id, field } of termUsesOf(hub)) {
      const { terms, renames } = hub.taxonomies.get(taxonomy) ?? {};
      const present = renames?.get(id);
      if (!present || terms?.has(id)) continue;
      yield {
        place: { file, field },
        message: `Unexpected earlier id \`${id}\`, expected \`${present}\``,
        hint: `Write \`${present}\` instead.`,
      };
    }
  },
});
