/** Pages below a partner's own, relative to it. */
import type { Partner } from '#domain/partner.ts';
import { type CaseStudy, caseStudyId } from '#domain/work.ts';

export function pagesBelow({ profile }: Pick<Partner, 'profile'>): string[] {
  return ['contact/', ...(profile.caseStudies ?? []).map((study) => workPage(caseStudyId(study)))];
}

/** Pages of work that got a name of their own, each by the address that it had without one. */
export function formerWork({ profile }: Pick<Partner, 'profile'>): [from: string, to: string][] {
  return (profile.caseStudies ?? []).flatMap((study): [string, string][] => {
    const former = caseStudyId(withoutName(study));
    return study.id === undefined || former === study.id ? [] : [[workPage(former), workPage(study.id)]];
  });
}

function withoutName({ client, date }: CaseStudy): Pick<CaseStudy, 'id' | 'client' | 'date'> {
  return { client, date };
}

function workPage(id: string): string {
  return `work/${id}/`;
}
