/** What the bot answers in the issue of an application. */
export const applicationAnswer = {
  'applicationAnswer.faulty':
    'Vielen Dank. Bevor daraus ein Eintrag wird, sehen Sie sich bitte diese Antworten noch einmal an:',
  'applicationAnswer.edit':
    'Bitte bearbeiten Sie dieses Issue: Öffnen Sie oben das Menü mit den drei Punkten, wählen Sie „Edit“ und lassen Sie die Überschriften, wie sie sind. Alles wird von selbst neu gelesen; ein neues Issue ist nicht nötig.',
  'applicationAnswer.proposed': 'Vielen Dank. Aus Ihrer Bewerbung ist ein Pull Request geworden: {url}',
  'applicationAnswer.logo':
    'Das Logo konnte nicht übernommen werden: Es muss eine SVG-, PNG-, JPEG- oder WebP-Datei von höchstens 512 KB sein. Alles andere wurde übernommen.',
  'applicationAnswer.next':
    'Er wird in wenigen Minuten geprüft, danach liest ihn die Redaktion. Um eine Antwort zu ändern, bearbeiten Sie dieses Issue vor der ersten Durchsicht; später schreiben Sie bitte in den Pull Request.',
  'applicationAnswer.frozen':
    'Diese Bewerbung wird bereits gelesen, deshalb ändert eine Bearbeitung dieses Issues nichts mehr. Bitte schreiben Sie hier, was geändert werden soll: {url}',
} as const;
