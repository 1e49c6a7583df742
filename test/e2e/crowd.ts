/** Partners by number, enough for three pages; everything about one follows from its number. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SIZE = 57;
const TOWNS = [
  ['Ghent', 'BE', 'nl'],
  ['Lyon', 'FR', 'fr'],
  ['Gdynia', 'PL', 'pl'],
  ['Cork', 'IE', 'en'],
] as const;
/** Of the last ones each is somewhere else, so that not all cities are listed at once. One city has two spellings. */
const VILLAGES = [
  ['Köln', 'DE', 'de'],
  ['Cologne', 'DE', 'de'],
  ['Bonn', 'DE', 'de'],
  ['Kiel', 'DE', 'de'],
  ['Ulm', 'DE', 'de'],
  ['Graz', 'AT', 'de'],
  ['Linz', 'AT', 'de'],
  ['Bern', 'CH', 'de'],
  ['Turin', 'IT', 'it'],
  ['Siena', 'IT', 'it'],
  ['Evora', 'PT', 'pt'],
  ['Vilnius', 'LT', 'lt'],
  ['Tartu', 'EE', 'et'],
] as const;
const EXPERTISE = ['planning', 'migration', 'training', 'reporting'] as const;
const KINDS = ['agency', 'consultant', 'creator'] as const;

/** Copies a hub and adds the crowd. */
export function writeCrowdedHub(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  for (let number = 1; number <= SIZE; number++) {
    const slug = `crowd-${String(number).padStart(2, '0')}`;
    mkdirSync(path.join(to, 'partners', slug));
    writeFileSync(path.join(to, 'partners', slug, 'profile.md'), toProfile(slug, number));
  }
}

function toProfile(slug: string, number: number): string {
  const [city, country, language] = VILLAGES[SIZE - number] ?? pick(TOWNS, number);
  return `---
name: Crowd ${city} ${number}
kinds: [${pick(KINDS, number)}]
headline: Partner number ${number} of a crowd that fills pages.
website: https://${slug}.example
expertise: [${pick(EXPERTISE, number)}]
relationship: independent
confirmed: 2026-10-${String((number % 28) + 1).padStart(2, '0')}
base: { city: ${city}, country: ${country} }
languages: [${language}]
---

Number ${number}.
`;
}

function pick<T>(list: readonly T[], number: number): T {
  const item = list[number % list.length];
  if (item === undefined) throw new Error('Expected a list with something in it');
  return item;
}
