/** The front door. */
export const home = {
  'home.by': 'By {facet}',
  'home.ready': 'Ready for a new project',
  'home.firstSix': 'The first six in the published order.',
  'home.seeAll': { one: 'See the one partner', other: 'See all {count} partners' },
} as const;
