/** What a row of the directory says of a partner. */
export const card = {
  'card.notGiven': 'Keine Angabe',
  'card.confirmed': 'Bestätigt am {date}',
  'card.open': 'Offen für Projekte',
  'card.from': 'Ab {date}',
  'card.waitlist': 'Warteliste',
  'card.paused': 'Zurück am {date}',
  'card.ask': 'Termin erfragen',
  'card.budgetFrom': 'ab {amount}',
} as const;
