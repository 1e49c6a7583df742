/** The page that says how to show a partner on another site. */
export const embed = {
  'embed.title': 'Einen Partner auf Ihrer Website zeigen',
  'embed.description':
    'Karten der Partner von {program} für andere Websites: als Rahmen oder als Element, ohne Cookies.',
  'embed.lede':
    'Zwei Wege, die Karte eines Partners von {program} auf eine beliebige Seite zu setzen. Beide sind kostenlos, setzen keine Cookies und sagen stets, was das Profil sagt.',
  'embed.slug': 'Ersetzen Sie „{slug}“ durch den letzten Teil der Adresse eines Profils.',
  'embed.frame': 'Als Rahmen',
  'embed.frameNote':
    'Eine kleine eigene Seite, 320 bis 480 Pixel breit. Sie braucht kein Skript und behält ihr Aussehen.',
  'embed.element': 'Als Element',
  'embed.elementNote':
    'Eine Datei unter 10 kB, ohne Abhängigkeiten. Die Karte übernimmt die Schrift Ihrer Seite und folgt ihrem hellen oder dunklen Schema. Der Link darin ist für alle, die keine Skripte ausführen.',
  'embed.attributes': 'Was es versteht',
  'embed.attribute.slug': 'Welcher Partner.',
  'embed.attribute.src': 'Adresse des Verzeichnisses; sonst das, von dem die Datei stammt.',
  'embed.attribute.lang': 'Sprache der eigenen Wörter der Karte; sonst die der umgebenden Seite.',
  'embed.attribute.--partner-card-radius': 'Eckenradius, als eigene Eigenschaft Ihres Stylesheets.',
  'embed.hosts': 'Für den Host dieser Website',
  'embed.hostsNote':
    'Browser lassen das Element Dateien dieser Website nur lesen, wenn ihr Host diesen Header für alles unter /api/v1/ und /embed/ sendet. GitHub Pages tut das; Netlify und Cloudflare Pages finden ihn in der Datei _headers der gebauten Website.',
  'embed.frameHosts':
    'Ein Host, der Rahmen durch einen Header verbietet (frame-ancestors, X-Frame-Options), muss alles unter /embed/ davon ausnehmen.',
  'embed.privacy': 'Was Ihre Besucher senden',
  'embed.privacyNote':
    'Ihre Browser fragen den Host von {program} nach den Dateien der Karte, wie nach jedem Bild auf einer anderen Website. Kein Cookie, keine Adresse Ihrer Seite und darüber hinaus nichts über den Besucher geht mit.',
} as const;
