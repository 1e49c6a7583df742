/** Where a row's organisation is: from its cells; else from its prose; else from its national domain. */
import { countryOfDomain } from './national-domain.ts';
import type { Atlas, Place } from './parse-place.ts';
import { cues } from './place-cues.ts';
import { plainText, sentencesOf } from './sentences.ts';
import { parsePlaces } from './split-places.ts';

export interface PlaceSources {
  /** Cells from narrow to wide: city, region, country, or one free address. */
  readonly cells: readonly string[];
  /** English prose about the organisation, as Markdown. */
  readonly prose: string;
  readonly website: string;
  /** Words that look like places and are none here, as a framework called Phoenix. */
  readonly notPlaces: readonly string[];
}

/** The place, with a time zone where one follows; `undefined` when nothing tells it without doubt. */
export function findPlace(
  { cells, prose, website, notPlaces }: PlaceSources,
  atlas: Atlas,
): Place | undefined {
  const written = cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(', ');
  const [place] = parsePlaces(written, 'field', atlas);
  return (
    place ?? findInProse(prose, notPlaces, atlas) ?? withZone(countryOfDomain(website, atlas.alpha2), atlas)
  );
}

function findInProse(prose: string, notPlaces: readonly string[], atlas: Atlas): Place | undefined {
  const text = notPlaces.reduce(
    (rest, word) => rest.replaceAll(word, word.toLowerCase()),
    plainText(prose).replace(/\bmidwest\b/g, 'Midwest'),
  );
  const sentences = sentencesOf(text);
  for (const cue of cues) {
    for (const sentence of sentences) {
      const place = cue(sentence, atlas);
      if (place) return place.timeZone ? place : { ...place, ...withZone(place.country, atlas) };
    }
  }
  return undefined;
}

function withZone(country: string | undefined, { gazetteer }: Atlas): Place | undefined {
  return country ? { country, timeZone: gazetteer.zoneOfArea(country) } : undefined;
}
