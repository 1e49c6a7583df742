/** Case studies and the ways between them: to others of the partner, to what clients say, to fields of work. */
import { findTerm, type Hub } from '#domain/hub.ts';
import { isListed, type Partner, type Profile } from '#domain/partner.ts';
import { withAncestors } from '#domain/taxonomy.ts';
import { type CaseStudy, caseStudyId } from '#domain/work.ts';
import { compareKeys } from '#lib/collate.ts';

export interface Work {
  readonly partner: Partner;
  readonly id: string;
  readonly study: CaseStudy;
}

/** Work shown on the page of a field: enough to get an idea. */
const SHOWN = 6;

const made = new WeakMap<Hub, ReadonlyMap<string, readonly Work[]>>();

/** Work of listed partners in a field, newest first. `facet` and `value` are those of its landing page. */
export function worksIn(hub: Hub, facet: string, value: string): readonly Work[] {
  const known = made.get(hub) ?? indexWorks(hub);
  made.set(hub, known);
  return known.get(`${facet} ${value}`)?.slice(0, SHOWN) ?? [];
}

function indexWorks(hub: Hub): ReadonlyMap<string, readonly Work[]> {
  const all = [...hub.partners.values()].filter(isListed).flatMap(worksOf);
  all.sort((a, b) => compareKeys(b.study.date, a.study.date) || compareKeys(a.partner.slug, b.partner.slug));
  const fields = new Map<string, Work[]>();
  for (const work of all) {
    for (const field of fieldsOf(work.study, hub)) {
      const list = fields.get(field);
      if (list) list.push(work);
      else fields.set(field, [work]);
    }
  }
  return fields;
}

/** Every field, wider ones included, as `facet value`. */
function fieldsOf({ expertise = [], industry }: CaseStudy, hub: Hub): Set<string> {
  const wider = (facet: string, taxonomy: 'expertise' | 'industries', id: string) => {
    const vocabulary = hub.taxonomies.get(taxonomy);
    const term = findTerm(hub, taxonomy, id);
    return vocabulary && term ? withAncestors(vocabulary, term.id).map((at) => `${facet} ${at}`) : [];
  };
  return new Set([
    ...expertise.flatMap((id) => wider('expertise', 'expertise', id)),
    ...(industry ? wider('industry', 'industries', industry) : []),
  ]);
}

function worksOf(partner: Partner): Work[] {
  return (partner.profile.caseStudies ?? []).map((study) => ({ partner, id: caseStudyId(study), study }));
}

/** The partner's other work. */
export function otherWork(partner: Partner, at: number): Work[] {
  return worksOf(partner).filter((_, index) => index !== at);
}

/** Places of the references that are about a case study. */
export function aboutWork({ references = [] }: Profile, study: CaseStudy): number[] {
  return references.flatMap(({ caseStudy }, at) => (caseStudy === caseStudyId(study) ? [at] : []));
}
