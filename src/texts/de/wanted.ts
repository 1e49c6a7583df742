/** The page that says whom the program looks for. */
export const wanted = {
  'wanted.title': 'Partner, die wir suchen',
  'wanted.description': 'Wo {program} noch keinen Partner hat, und wie Sie einer werden.',
  'wanted.lede':
    'Vielleicht werden Sie dort gebraucht, wo noch niemand verzeichnet ist. Hier steht, was {program} am meisten fehlt, und wie Sie beitreten.',
  'wanted.wishes': 'Zurzeit gesucht',
  'wanted.gaps': 'Noch niemand verzeichnet',
  'wanted.gapsNote':
    'An diesen Orten gibt es Partner, aber keinen für das, was daneben steht, obwohl es anderswo viele tun. Die Links führen zu denen, die es anderswo tun. Allein aus den verzeichneten Partnern ermittelt.',
  'wanted.noGaps': 'Zurzeit fehlen nirgends Partner.',
  'wanted.join': 'So treten Sie bei',
  'wanted.joinNote':
    '{program} ist eine Liste einfacher Dateien. Sie bewerben sich, indem Sie Ihre hinzufügen; das Programmteam sieht sie durch, und niemand bezahlt für einen Eintrag.',
  'wanted.apply': 'Um einen Platz bewerben',
} as const;
