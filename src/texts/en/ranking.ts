/** How the order is made. The formulas are those of `search/ranking.ts`. */
export const ranking = {
  'ranking.title': 'How ranking works',
  'ranking.description': 'How {name} orders partners: the weights, the formulas, and what never counts.',
  'ranking.lede':
    'Every partner gets a sum of points, and the list shows the highest sum first. This page is made from the file that the program uses, so it cannot say anything else.',
  'ranking.caption': {
    one: 'Signals and their weight, {count} point in all',
    other: 'Signals and their weight, {count} points in all',
  },
  'ranking.signal': 'Signal',
  'ranking.points': 'Points',
  'ranking.measured': 'How it is measured',
  'ranking.why': 'Why it counts',
  'ranking.equal': 'Equal sums',
  'ranking.equalText':
    'Partners with the same sum change places every day by lot: the draw depends on the date, never on a name.',
  'ranking.never': 'What never counts',
  'ranking.match.name': 'Match',
  'ranking.match.formula':
    'The mean over all that you ask for. Of several values of one filter, the share that the partner has. Of your words, the mean of what each is worth: in the name 1 (but no more than the following, when it is the word for one of them), as expertise 0.8, as a place 0.7, as another fact 0.6, elsewhere in the profile up to 0.5.',
  'ranking.proof.name': 'Proof',
  'ranking.proof.formula':
    'Two fifths for the first client reference or case study with a public link; each further one adds two fifths of what is left to full. A case study without a link counts half as much.',
  'ranking.freshness.name': 'Freshness',
  'ranking.freshness.formula':
    'Full for 90 days after the partner confirmed the profile, then falling evenly to nothing at a year.',
  'ranking.availability.name': 'Availability',
  'ranking.availability.formula':
    'Open now counts full, a start within three months six tenths, later or a waiting list three tenths. A word older than {days} days counts nothing.',
  'ranking.completeness.name': 'Completeness',
  'ranking.completeness.formula':
    'The share of ten facts that the profile gives: place, languages, services, industries, regions, way of working, budget, reply time, a logo and a description.',
  'ranking.tier.name': 'Tier',
  'ranking.tier.formula': "The tier's place between the lowest and the highest.",
  'ranking.newcomer.name': 'Newcomer',
  'ranking.newcomer.formula': 'Full for 30 days after joining, then falling evenly to nothing at 180 days.',
} as const;
