/** The map: `map` for pages and scripts, `places` for pages alone. */
export const map = {
  'map.figure': 'Karte: jeder Kreis führt zu einem Ort',
  'map.marker': { one: '{place}: {count} Partner', other: '{place}: {count} Partner' },
  'map.elsewhere': '{country}, andernorts',
  'map.world': 'Die ganze Welt',
  'map.unplaced': {
    one: '{count} Partner nennt keinen Ort auf der Karte',
    other: '{count} Partner nennen keinen Ort auf der Karte',
  },
  'map.loadFailed': 'Die Karte konnte nicht geladen werden.',
  'places.title': 'Karte der Partner',
  'places.description': 'Von wo aus die Partner von {name} arbeiten: {partners} {countries}.',
  'places.inCountries': { one: 'in {count} Land', other: 'in {count} Ländern' },
  'places.filter': 'Im Verzeichnis suchen und filtern',
  'places.heading': 'Orte',
  'places.all': 'Alle Orte der Partner',
  'places.skip': 'Karte überspringen',
  'places.more': { one: 'und {count} weiterer', other: 'und {count} weitere' },
  'places.unplacedTitle': 'Partner ohne Ort auf der Karte',
  'places.credit': 'Küsten: Natural Earth. Orte: GeoNames, CC BY 4.0.',
} as const;
