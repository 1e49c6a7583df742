/** Addresses and states of the pages that a partner has. */
import { departureOf } from '#domain/departure.ts';
import { isListed, type Partner } from '#domain/partner.ts';
import { caseStudyId } from '#domain/work.ts';
import { inEveryLocale, type Site } from './site.ts';

/**
 * What a partner's pages show. `left` keeps its words and says who follows; of a partner that the program removed or
 * suspended nothing is shown, but the address stays.
 */
export type PageState = 'listed' | 'left' | 'removed' | 'suspended';

export function stateOf(partner: Partner): PageState {
  if (isListed(partner)) return 'listed';
  const departure = departureOf(partner);
  if (!departure) return 'suspended';
  return departure.by === 'program' ? 'removed' : 'left';
}

export function contactPath(slug: string): string {
  return `/partners/${slug}/contact/`;
}

export function workPath(slug: string, id: string): string {
  return `/partners/${slug}/work/${id}/`;
}

/** Paths of a route `partners/[slug]/…`, in every language. */
export function partnerPaths() {
  return inEveryLocale(({ hub }: Site) =>
    [...hub.partners.values()].map((partner) => ({ params: { slug: partner.slug }, props: { partner } })),
  );
}

/** Paths of a route `partners/[slug]/work/[id]`, in every language. */
export function workPaths() {
  return inEveryLocale(({ hub }: Site) =>
    [...hub.partners.values()].flatMap((partner) =>
      (partner.profile.caseStudies ?? []).map((study, at) => ({
        params: { slug: partner.slug, id: caseStudyId(study) },
        props: { partner, study, at },
      })),
    ),
  );
}
