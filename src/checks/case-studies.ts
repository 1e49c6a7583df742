import type { Profile } from '#domain/partner.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { caseStudyId } from '#domain/work.ts';
import { nearest } from '#lib/text.ts';
import { defineCheck, type Finding } from './check.ts';

/** Every case study has a page of its own, so it needs an address of its own. */
export const caseStudies = defineCheck({
  id: 'case-studies',
  severity: 'error',
  description: 'Each case study of a profile has an id of its own, and references name one that is there.',
  why: 'A case study has its own page. Without `id` its address is made from the client and the month, which two pieces of work can share.',
  *run(hub) {
    for (const { slug, profile } of hub.partners.values()) {
      yield* findDoubled(profilePath(slug), profile);
      yield* findLost(profilePath(slug), profile);
    }
  },
});

function* findDoubled(file: string, { caseStudies: studies = [] }: Profile): Generator<Finding> {
  const seen = new Map<string, number>();
  for (const [index, study] of studies.entries()) {
    const id = caseStudyId(study);
    const earlier = seen.get(id);
    if (earlier === undefined) seen.set(id, index);
    else {
      yield {
        place: { file, field: `caseStudies.${index}${study.id ? '.id' : ''}` },
        message: `Unexpected id \`${id}\`, already that of case study ${earlier + 1}`,
        hint: `Write an \`id\` of its own, as \`${id.slice(0, 46)}-2\`.`,
      };
    }
  }
}

function* findLost(
  file: string,
  { caseStudies: studies = [], references = [] }: Profile,
): Generator<Finding> {
  const ids = studies.map(caseStudyId);
  for (const [index, { caseStudy }] of references.entries()) {
    if (caseStudy === undefined || ids.includes(caseStudy)) continue;
    const guess = nearest(caseStudy, ids);
    yield {
      place: { file, field: `references.${index}.caseStudy` },
      message: `Unexpected case study \`${caseStudy}\`, expected ${guess ? `\`${guess}\`` : 'the id of one in this profile'}`,
      hint: guess ? `Did you mean \`${guess}\`?` : 'Name a case study of this profile, or remove the field.',
    };
  }
}
