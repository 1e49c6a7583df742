/** The German catalogue. */
import type { Catalogue } from './catalogues.ts';
import { application } from './de/application.ts';
import { applicationAnswer } from './de/application-answer.ts';
import { apply } from './de/apply.ts';
import { card } from './de/card.ts';
import { contact } from './de/contact.ts';
import { directory } from './de/directory.ts';
import { embed } from './de/embed.ts';
import { exports } from './de/exports.ts';
import { facet } from './de/facet.ts';
import { forms } from './de/forms.ts';
import { home } from './de/home.ts';
import { kept } from './de/kept.ts';
import { map } from './de/map.ts';
import { match } from './de/match.ts';
import { pages } from './de/pages.ts';
import { profile } from './de/profile.ts';
import { ranking } from './de/ranking.ts';
import { site } from './de/site.ts';
import { wanted } from './de/wanted.ts';
import { work } from './de/work.ts';

export const de: Catalogue = {
  ...application,
  ...applicationAnswer,
  ...apply,
  ...card,
  ...contact,
  ...directory,
  ...embed,
  ...exports,
  ...facet,
  ...forms,
  ...home,
  ...kept,
  ...map,
  ...match,
  ...pages,
  ...profile,
  ...ranking,
  ...site,
  ...wanted,
  ...work,
};
