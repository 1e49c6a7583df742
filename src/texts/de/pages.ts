export const pages = {
  'error.title': 'Seite nicht gefunden',
  'error.description': 'Diese Seite gibt es bei {name} nicht.',
  'error.text': 'Vielleicht ist die Adresse falsch geschrieben, oder der Partner hat das Programm verlassen.',
  'tiers.description': 'Die Stufen von {name} und wie man sie erreicht.',
  'tiers.lede': 'Eine Stufe sagt, was ein Partner dem Programm gezeigt hat. Sie wird nie verkauft.',
  'tiers.holders': { one: '{count} Partner auf dieser Stufe', other: '{count} Partner auf dieser Stufe' },
  'tiers.nobody': 'Zurzeit hat sie niemand.',
};
