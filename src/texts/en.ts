/** The English catalogue: the one that says which texts there are. */
import { application } from './en/application.ts';
import { applicationAnswer } from './en/application-answer.ts';
import { apply } from './en/apply.ts';
import { card } from './en/card.ts';
import { contact } from './en/contact.ts';
import { directory } from './en/directory.ts';
import { embed } from './en/embed.ts';
import { exports } from './en/exports.ts';
import { facet } from './en/facet.ts';
import { forms } from './en/forms.ts';
import { home } from './en/home.ts';
import { kept } from './en/kept.ts';
import { map } from './en/map.ts';
import { match } from './en/match.ts';
import { pages } from './en/pages.ts';
import { profile } from './en/profile.ts';
import { ranking } from './en/ranking.ts';
import { site } from './en/site.ts';
import { wanted } from './en/wanted.ts';
import { work } from './en/work.ts';

export const en = {
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
} as const;
