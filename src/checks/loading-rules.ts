/** Rules that no check keeps, since they need more than a Hub or look beyond it. They find problems elsewhere in `src`. */
import type { Rule } from './check.ts';

export const loadingRules: readonly Rule[] = [
  {
    id: 'layout',
    severity: 'error',
    description: 'Every file lies where files of its kind belong, and the files that a hub needs are there.',
    why: 'Where a file lies decides who may change it. So `partners/<slug>/` holds a profile and one logo and nothing else, links are not followed, and an unknown file in `content/` is a slip in its name.',
  },
  {
    id: 'readable',
    severity: 'error',
    description: 'Every file is UTF-8 text of a modest size, with plain YAML between two lines of `---`.',
    why: 'Files come from strangers. Other kinds of front matter can run programs, anchors and aliases can fill the memory, and invisible characters can make a text say something else than it shows.',
  },
  {
    id: 'schema',
    severity: 'error',
    description: 'Every field has a name that is known and a value that fits.',
    why: 'The message says what was found, what was expected and, where it can be told, what was meant. The field reference in the handbook lists all fields.',
  },
  {
    id: 'logo',
    severity: 'error',
    description: 'Every logo can be drawn.',
    why: 'Nothing that a partner sent is served as it came: each logo is decoded within limits of bytes, pixels and time, and drawn again.',
  },
  {
    id: 'brand-files',
    severity: 'error',
    description: 'The logo and the fonts that `content/hub.yml` names are there.',
    why: 'A site without its own logo or type would be built without a word and look wrong.',
  },
  {
    id: 'redirects',
    severity: 'error',
    description: 'Every old address leads to one page, and has none of its own.',
    why: 'Former slugs, earlier ids of terms and removed partners leave addresses behind that people kept. One that leads around in a circle, or to two places, leads nowhere.',
  },
];
