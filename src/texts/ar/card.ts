/** What a row of the directory says of a partner. */
export const card = {
  'card.notGiven': 'غير مذكور',
  'card.confirmed': 'تم التأكيد في {date}',
  'card.open': 'متاح لمشاريع جديدة',
  'card.from': 'ابتداءً من {date}',
  'card.waitlist': 'قائمة انتظار',
  'card.paused': 'يعود في {date}',
  'card.ask': 'اسأل عن موعد',
  'card.budgetFrom': 'ابتداءً من {amount}',
} as const;
