/** Words of the forms on GitHub that are no application: a change, a pause, a removal, an appeal. */
export const forms = {
  'forms.public':
    'Alles hier ist öffentlich und bleibt es. Schreiben Sie nichts, was nicht für alle bestimmt ist.',
  'forms.partner': 'Um welches Profil geht es?',
  'forms.partner.hint': 'Seine Adresse auf der Website, etwa {example}.',
  'forms.speak': 'Ich darf für diesen Partner sprechen.',
  'forms.speak.title': 'Ihre Berechtigung',
  'forms.update.name': 'Mein Profil ändern',
  'forms.update.about': 'Sagen Sie der Redaktion von {program}, was in Ihrem Profil stehen soll.',
  'forms.update.self':
    'Schneller: [Bearbeiten Sie die Datei selbst]({address}). Ein Pull Request wird in wenigen Minuten geprüft, und manche Änderung braucht gar keine Redaktion.',
  'forms.update.change': 'Was soll dort stehen?',
  'forms.update.change.hint': 'Feld für Feld: was jetzt dort steht und was stattdessen dort stehen soll.',
  'forms.leave.name': 'Pausieren oder ausscheiden',
  'forms.leave.about': 'Sagen Sie, dass Sie eine Weile fort sind oder dass Ihr Eintrag enden soll.',
  'forms.leave.wish': 'Was möchten Sie?',
  'forms.leave.pause': 'Bis zu einem Tag pausieren: Das Profil bleibt und nennt den Tag Ihrer Rückkehr',
  'forms.leave.leave': 'Ausscheiden: Die Adresse bleibt und sagt es, das Profil verschwindet',
  'forms.leave.date': 'Ab wann oder bis wann?',
  'forms.leave.date.hint': 'Ein Datum wie 2027-01-31: der Tag Ihrer Rückkehr oder Ihres Ausscheidens.',
  'forms.leave.reason': 'Warum scheiden Sie aus?',
  'forms.leave.reason.hint': 'Die Seite eines früheren Partners sagt es mit diesem Satz.',
  'forms.leave.successor': 'Wer führt Ihre Arbeit fort?',
  'forms.leave.successor.hint': 'Die Adresse eines anderen Profils, falls es eines gibt.',
  'forms.removal.name': 'Um Entfernung bitten',
  'forms.removal.about':
    'Sie werden auf einer Seite von {program} genannt oder gezeigt, oder es gehört Ihnen, was dort zu sehen ist.',
  'forms.removal.private':
    'Schreiben Sie hier nicht, was daran privat ist. Die Redaktion antwortet und nennt einen Weg, der nicht öffentlich ist.',
  'forms.removal.page': 'Um welche Seite geht es?',
  'forms.removal.what': 'Was soll entfernt werden?',
  'forms.removal.who': 'Was haben Sie damit zu tun?',
  'forms.removal.person': 'Ich werde genannt oder gezeigt',
  'forms.removal.owner': 'Es ist mein Werk, mein Name oder meine Marke',
  'forms.removal.other': 'Etwas anderes',
  'forms.appeal.name': 'Einer Entscheidung widersprechen',
  'forms.appeal.about':
    'Sie meinen, dass eine Prüfung oder die Redaktion von {program} sich geirrt hat. Ein Mensch liest es noch einmal.',
  'forms.appeal.decision': 'Um welche Entscheidung geht es?',
  'forms.appeal.decision.hint':
    'Die Adresse des Pull Requests oder der Seite und die Regel, die dort genannt wird.',
  'forms.appeal.why': 'Warum ist sie falsch?',
  'forms.apply.name': 'Mit dem Formular auf der Website bewerben',
  'forms.apply.about': 'Es zeigt beim Schreiben Ihre Karte und Ihr Profil und sagt sofort, was noch fehlt.',
} as const;
