/** What visitors will see otherwise than before: the facts of a partner's card, as words. */
import type { Hub } from '#domain/hub.ts';
import type { Partner } from '#domain/partner.ts';

export interface CardChange {
  /** What it is, in our words. */
  readonly fact: string;
  /** Absent: the card did not say it. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

const FACTS: readonly (readonly [fact: string, read: (partner: Partner, hub: Hub) => string | undefined])[] =
  [
    ['Name', ({ profile }) => profile.name],
    ['Headline', ({ profile }) => profile.headline],
    ['Kind', ({ profile }) => profile.kinds.join(', ')],
    ['Tier', ({ tier }) => tier.name],
    ['Website', ({ profile }) => profile.website],
    ['Expertise', ({ profile }, hub) => profile.expertise.map((id) => termName(id, hub)).join(', ')],
    ['Place', ({ profile: { base } }) => base && [base.city, base.country].filter(Boolean).join(', ')],
    ['Languages', ({ profile }) => profile.languages?.join(', ')],
    ['Budget', ({ profile }) => budgetOf(profile.budget)],
    [
      'Availability',
      ({ profile: { availability } }) =>
        availability && [availability.status, availability.from].filter(Boolean).join(' '),
    ],
    ['Relationship', ({ profile }) => profile.relationship],
    ['Logo', ({ logo }) => logo && `${logo.path.split('/').at(-1)}, ${logo.size} bytes`],
  ];

/** Only what differs, in the order of the card. */
export function cardChanges(slug: string, base: Hub, head: Hub): CardChange[] {
  const [old, young] = [base.partners.get(slug), head.partners.get(slug)];
  return FACTS.flatMap(([fact, read]) => {
    const before = old && read(old, base);
    const after = young && read(young, head);
    return before === after ? [] : [{ fact, before, after }];
  });
}

function termName(id: string, { taxonomies }: Hub): string {
  return taxonomies.get('expertise')?.terms.get(id)?.name ?? id;
}

function budgetOf(budget: Partner['profile']['budget']): string | undefined {
  if (!budget) return undefined;
  const { currency, from, to } = budget;
  return to === undefined ? `${currency} ${from} and more` : `${currency} ${from} to ${to}`;
}
