export const home = {
  'home.by': 'Nach {facet}',
  'home.ready': 'Bereit für ein neues Projekt',
  'home.firstSix': 'Die ersten sechs in der veröffentlichten Reihenfolge.',
  'home.seeAll': { one: 'Den einen Partner ansehen', other: 'Alle {count} Partner ansehen' },
};
