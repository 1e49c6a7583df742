/** The English catalogue: the one that says which texts there are. */
import { card } from './en/card.ts';
import { directory } from './en/directory.ts';
import { embed } from './en/embed.ts';
import { exports } from './en/exports.ts';
import { facet } from './en/facet.ts';
import { home } from './en/home.ts';
import { kept } from './en/kept.ts';
import { map } from './en/map.ts';
import { match } from './en/match.ts';
import { pages } from './en/pages.ts';
import { ranking } from './en/ranking.ts';
import { site } from './en/site.ts';
import { wanted } from './en/wanted.ts';

export const en = {
  ...card,
  ...directory,
  ...embed,
  ...exports,
  ...facet,
  ...home,
  ...kept,
  ...map,
  ...match,
  ...pages,
  ...ranking,
  ...site,
  ...wanted,
} as const;
