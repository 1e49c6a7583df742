/** The page that says whom the program looks for. */
export const wanted = {
  'wanted.title': 'Partners we look for',
  'wanted.description': 'Where {program} has no partner yet, and how to become one.',
  'wanted.lede':
    'Somebody may need you where nobody is listed yet. Here is what {program} misses most, and how to join.',
  'wanted.wishes': 'Wanted now',
  'wanted.gaps': 'Nobody is listed yet',
  'wanted.gapsNote':
    'In these places there are partners, but none who does what stands beside them, although elsewhere many do. The links lead to those who do it elsewhere. Made from the listed partners alone.',
  'wanted.noGaps': 'At present there is no place where partners are missing.',
  'wanted.join': 'How to join',
  'wanted.joinNote':
    '{program} is a list of plain files. You apply by adding yours; the program team looks at it, and nobody pays to be listed.',
  'wanted.apply': 'Apply for a place',
} as const;
