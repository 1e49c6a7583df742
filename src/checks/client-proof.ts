import type { Profile } from '#domain/partner.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { hostOf } from '#domain/web-address.ts';
import { defineCheck } from './check.ts';

/** A client's word is worth something only where the client says it. */
export const clientProof = defineCheck({
  id: 'client-proof',
  severity: 'error',
  description: "The proof of a client's word does not lie on the partner's own website.",
  why: 'References and confirmed case studies are marked as confirmed by the client. On a page that the partner writes, they would be its own word once more.',
  *run(hub) {
    for (const { slug, profile } of hub.partners.values()) {
      const own = hostOf(profile.website);
      for (const { field, url } of proofsOf(profile)) {
        if (hostOf(url) !== own) continue;
        yield {
          place: { file: profilePath(slug), field },
          message: `Unexpected proof on \`${own}\`, expected a page of the client or of a third party`,
          hint: 'Ask the client to say so on a page of theirs, and link that one.',
        };
      }
    }
  },
});

function proofsOf({ references = [], caseStudies = [] }: Profile): { field: string; url: string }[] {
  return [
    ...references.map(({ proof }, index) => ({ field: `references.${index}.proof`, url: proof })),
    ...caseStudies.flatMap(({ confirmedByClient }, index) =>
      confirmedByClient
        ? [{ field: `caseStudies.${index}.confirmedByClient.proof`, url: confirmedByClient.proof }]
        : [],
    ),
  ];
}
