/** The map: `map` for pages and scripts, `places` for pages alone. */
export const map = {
  'map.figure': 'Map: each circle leads to a place',
  'map.marker': { one: '{place}: {count} partner', other: '{place}: {count} partners' },
  'map.elsewhere': '{country}, elsewhere',
  'map.world': 'The world',
  'map.unplaced': {
    one: '{count} partner names no place on the map',
    other: '{count} partners name no place on the map',
  },
  'map.loadFailed': 'The map could not be loaded.',
  'places.title': 'Map of partners',
  'places.description': 'Where the partners of {name} work from: {partners} {countries}.',
  'places.inCountries': { one: 'in {count} country', other: 'in {count} countries' },
  'places.filter': 'Search and filter in the directory',
  'places.heading': 'Places',
  'places.all': 'All places of partners',
  'places.skip': 'Skip the map',
  'places.more': { one: 'and {count} more', other: 'and {count} more' },
  'places.unplacedTitle': 'Partners without a place on the map',
  'places.credit': 'Coasts: Natural Earth. Places: GeoNames, CC BY 4.0.',
} as const;
