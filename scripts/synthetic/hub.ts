/** A whole synthetic hub, file by file. The same seed and number give the same bytes; a larger hub begins with the smaller one. */
import { stringify } from 'yaml';
import {
  editorsPath,
  profilePath,
  rankingPath,
  rosterPath,
  settingsPath,
  taxonomyPath,
  tiersPath,
} from '#domain/repo-layout.ts';
import { isReservedSlug } from '#domain/slug.ts';
import { TAXONOMY_NAMES } from '#domain/taxonomy.ts';
import { fold } from '#lib/text.ts';
import { type Name, partnerName } from './names.ts';
import { type Place, places } from './places.ts';
import { type Lifecycle, writeProfile } from './profile.ts';
import { editors, hub, ranking, tiers, writeRoster } from './program.ts';
import { writeBody } from './prose.ts';
import { createRandom, type Random } from './random.ts';
import { vocabularies } from './vocabulary.ts';

export interface HubFile {
  /** From the hub's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What partners written so far have taken. */
interface Taken {
  readonly slugs: Set<string>;
  readonly names: Set<string>;
  /** Slugs of partners that may follow one that left. */
  readonly listed: string[];
}

/** All files of a hub with this many partners. */
export function* writeHub(partners: number, seed: number): Generator<HubFile> {
  yield* programFiles();
  const taken: Taken = { slugs: new Set(), names: new Set(), listed: [] };
  for (let index = 0; index < partners; index += 1) {
    yield* partnerFiles(
      createRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)),
      taken,
    );
  }
}

function* programFiles(): Generator<HubFile> {
  yield yaml(settingsPath, hub);
  yield yaml(tiersPath, tiers);
  yield yaml(rankingPath, ranking);
  yield yaml(editorsPath, editors);
  for (const name of TAXONOMY_NAMES) yield yaml(taxonomyPath(name), vocabularies[name]);
}

function* partnerFiles(random: Random, taken: Taken): Generator<HubFile> {
  const place = random.zipf(places);
  const name = freeName(random, place, taken);
  const lifecycle = drawLifecycle(random, taken.listed);
  if (lifecycle.status === 'active') taken.listed.push(name.slug);
  const profile = writeProfile(random, name, place, lifecycle);
  const { website, expertise } = profile;
  const body = writeBody(random, { name: name.shown, website, city: place.city, expertise });
  yield { path: profilePath(name.slug), text: `---\n${stringify(profile, { lineWidth: 0 })}---\n\n${body}` };
  if (random.chance(0.85)) yield yaml(rosterPath(name.slug), writeRoster(random));
}

/** Draws until neither the address nor the folded name is taken; look-alike names are one company entered twice. */
function freeName(random: Random, { languages }: Place, { slugs, names }: Taken): Name {
  for (;;) {
    const name = partnerName(random, languages[0] ?? 'en');
    const folded = fold(name.shown);
    if (slugs.has(name.slug) || names.has(folded) || isReservedSlug(name.slug)) continue;
    slugs.add(name.slug);
    names.add(folded);
    return name;
  }
}

function drawLifecycle(random: Random, listed: readonly string[]): Lifecycle {
  const draw = random.next();
  if (draw < 0.03) return { status: 'paused' };
  if (draw > 0.02 + 0.03) return { status: 'active' };
  return { status: 'left', successor: listed.length > 0 ? random.pick(listed) : undefined };
}

function yaml(path: string, data: unknown): HubFile {
  return { path, text: stringify(data, { lineWidth: 0 }) };
}
