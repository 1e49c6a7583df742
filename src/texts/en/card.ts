/** What a row of the directory says of a partner. */
export const card = {
  'card.notGiven': 'Not given',
  'card.confirmed': 'Confirmed {date}',
  'card.open': 'Open for projects',
  'card.from': 'From {date}',
  'card.waitlist': 'Waiting list',
  'card.paused': 'Back on {date}',
  'card.ask': 'Ask for a date',
  'card.budgetFrom': 'from {amount}',
} as const;
