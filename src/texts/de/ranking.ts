export const ranking = {
  'ranking.title': 'So entsteht die Reihenfolge',
  'ranking.description': 'Wie {name} Partner ordnet: die Gewichte, die Formeln und was nie zählt.',
  'ranking.lede':
    'Jeder Partner bekommt eine Summe von Punkten, und die Liste zeigt die höchste Summe zuerst. Diese Seite entsteht aus der Datei, nach der das Programm rechnet; sie kann also nichts anderes behaupten.',
  'ranking.caption': {
    one: 'Maße und ihr Gewicht, {count} Punkt insgesamt',
    other: 'Maße und ihr Gewicht, {count} Punkte insgesamt',
  },
  'ranking.signal': 'Maß',
  'ranking.points': 'Punkte',
  'ranking.measured': 'Wie es gemessen wird',
  'ranking.why': 'Warum es zählt',
  'ranking.equal': 'Gleiche Summen',
  'ranking.equalText':
    'Partner mit gleicher Summe tauschen täglich durch Los die Plätze. Das Los hängt vom Datum ab, nie vom Namen.',
  'ranking.never': 'Was nie zählt',
  'ranking.match.name': 'Übereinstimmung',
  'ranking.match.formula':
    'Das Mittel über alles, wonach Sie fragen. Bei mehreren Werten eines Filters der Anteil, den der Partner hat. Bei Ihren Worten das Mittel dessen, was jedes wert ist: im Namen 1 (aber nicht mehr als das Folgende, wenn es ein Wort dafür ist), als Fachgebiet 0,8, als Ort 0,7, als andere Angabe 0,6, sonst im Profil bis zu 0,5.',
  'ranking.proof.name': 'Nachweise',
  'ranking.proof.formula':
    'Zwei Fünftel für die erste Kundenstimme oder Fallstudie mit öffentlichem Link; jede weitere bringt zwei Fünftel dessen, was zum Ganzen noch fehlt. Eine Fallstudie ohne Link zählt halb.',
  'ranking.freshness.name': 'Aktualität',
  'ranking.freshness.formula':
    'Voll in den 90 Tagen, nachdem der Partner das Profil bestätigt hat, dann gleichmäßig fallend bis auf nichts nach einem Jahr.',
  'ranking.availability.name': 'Verfügbarkeit',
  'ranking.availability.formula':
    'Sofort frei zählt voll, ein Beginn innerhalb von drei Monaten sechs Zehntel, später oder mit Warteliste drei Zehntel. Eine Angabe, die älter als {days} Tage ist, zählt nichts.',
  'ranking.completeness.name': 'Vollständigkeit',
  'ranking.completeness.formula':
    'Der Anteil von zehn Angaben, die das Profil macht: Ort, Sprachen, Leistungen, Branchen, Regionen, Arbeitsweise, Budget, Antwortzeit, ein Logo und eine Beschreibung.',
  'ranking.tier.name': 'Stufe',
  'ranking.tier.formula': 'Der Platz der Stufe zwischen der niedrigsten und der höchsten.',
  'ranking.newcomer.name': 'Neu dabei',
  'ranking.newcomer.formula':
    'Voll in den 30 Tagen nach dem Beitritt, dann gleichmäßig fallend bis auf nichts nach 180 Tagen.',
};
