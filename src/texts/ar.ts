/** The Arabic catalogue. */
import type { Catalogue } from './catalogues.ts';
import { application } from './ar/application.ts';
import { applicationAnswer } from './ar/application-answer.ts';
import { apply } from './ar/apply.ts';
import { card } from './ar/card.ts';
import { contact } from './ar/contact.ts';
import { directory } from './ar/directory.ts';
import { embed } from './ar/embed.ts';
import { exports } from './ar/exports.ts';
import { facet } from './ar/facet.ts';
import { forms } from './ar/forms.ts';
import { home } from './ar/home.ts';
import { kept } from './ar/kept.ts';
import { map } from './ar/map.ts';
import { match } from './ar/match.ts';
import { pages } from './ar/pages.ts';
import { profile } from './ar/profile.ts';
import { ranking } from './ar/ranking.ts';
import { site } from './ar/site.ts';
import { wanted } from './ar/wanted.ts';
import { work } from './ar/work.ts';

export const ar: Catalogue = {
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
