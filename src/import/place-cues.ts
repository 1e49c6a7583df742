/** English phrases after which an organisation says where it is, strongest first. */
import { countryOfDemonym, demonymPattern } from '#lib/demonyms.ts';
import type { Atlas, Place } from './parse-place.ts';
import { isOnlyPlaces, parsePlaces } from './split-places.ts';

/** Looks for one kind of phrase in one sentence. */
type Cue = (sentence: string, atlas: Atlas) => Place | undefined;

/** A run of words that may be a place: capitalised words, with small ones of place names and lists between them. */
const NAME = String.raw`[\p{Lu}][\p{L}\p{M}.'’-]*`;
const LINK = String.raw`(?:,? (?:and|or) |,? & |, | ?\/ ?| (?:de|da|do|dos|del|la|le|am|an|der|upon|of|i) | )`;
const RUN = String.raw`((?:the )?${NAME}(?:${LINK}${NAME})*(?: ?\([^()]*\))?)`;
const ORGANISATION =
  'agency|bank|brand|bureau|business|company|consultancy|cooperative|firm|insurer|manufacturer|organisation|' +
  'organization|portal|publisher|retailer|shop|site|start-?up|store|studio|team';
/** Others than the organisation itself: "founders based in London" says nothing of it. */
const OTHERS =
  'brands|businesses|clients|companies|customers|developers|employees|founders|investors|members|owners|partners|' +
  'people|retailers|startups|users';

const pattern = (source: string) => new RegExp(source, 'gu');

/** First place of the list: who is "based in Berlin and Paris" is in Berlin. */
const first = (places: readonly Place[]): Place | undefined => places[0];

/** First place, but only when all lie in one country. */
const agreed = (places: readonly Place[]): Place | undefined =>
  new Set(places.map(({ country }) => country)).size === 1 ? places[0] : undefined;

/** Countries and states only: "a Utah company", while "a Mobile company" builds apps. */
const wide = (places: readonly Place[]): Place | undefined => places.find(({ city }) => !city);

/** A cue from a pattern whose first group is the place. */
function cue(source: string, choose: (places: readonly Place[]) => Place | undefined): Cue {
  const regex = pattern(source);
  return (sentence, atlas) => {
    for (const [, run = ''] of sentence.matchAll(regex)) {
      const place = choose(parsePlaces(run, 'prose', atlas));
      if (place) return place;
    }
    return undefined;
  };
}

/** "San Francisco based": words before it belong to the place only as far as they make sense. */
const basedAfter: Cue = (sentence, atlas) => {
  for (const [, run = ''] of sentence.matchAll(pattern(String.raw`((?:${NAME} ?){1,4}?)[ -]based\b`))) {
    const words = run.trim().split(' ');
    for (const start of words.keys()) {
      const [place] = parsePlaces(words.slice(start).join(' '), 'prose', atlas);
      if (place) return place;
    }
  }
  return undefined;
};

/** "an Italian insurance company", but not "for a German company". */
const demonym: Cue = (sentence) => {
  const regex = pattern(
    String.raw`(?<!\b(?:for|with|by|from|to|of) (?:an? |the )?)\b(${demonymPattern})\b(?:[ -]based)?(?: [\w/-]+){0,5}? (?:${ORGANISATION})\b`,
  );
  const [, word = ''] = regex.exec(sentence) ?? [];
  const country = countryOfDemonym(word);
  return country ? { country } : undefined;
};

/** A sentence that is nothing but a place: "Boston, MA, USA." */
const alone: Cue = (sentence, atlas) => {
  const text = sentence.replace(/^[\s–—-]+|\([^()]*\)|[.!\s]+$/gu, '').trim();
  return text.length <= 80 && isOnlyPlaces(text, atlas)
    ? agreed(parsePlaces(text, 'prose', atlas))
    : undefined;
};

/** "in Montreal, Canada", or a list of cities of one country; a lone "in Paris" may be anything. */
const within: Cue = (sentence, atlas) => {
  const regex = pattern(String.raw`(?<!\b(?:${OTHERS}|homes|market|travellers) )\bin ${RUN}`);
  const runs = [...sentence.matchAll(regex)].map(([, run = '']) => run);
  const run = runs.find((candidate) => isOnlyPlaces(candidate.replace(/[.\s]+$/, ''), atlas));
  return run ? agreed(parsePlaces(run, 'prose', atlas)) : undefined;
};

/** Any named place, when the sentence says that a meetup there is the organisation's own. */
const meetup: Cue = (sentence, atlas) => {
  if (
    !/\b(?:organi[sz]ers?|hosts?|organi[sz]e|hosting) (?:of|and)\b|\b(?:hosts?|organi[sz]es?) .*meetups? in\b/i.test(
      sentence,
    )
  )
    return undefined;
  const runs = [...sentence.matchAll(pattern(RUN))].flatMap(([, run = '']) => subRuns(run));
  return agreed(runs.flatMap((run) => parsePlaces(run, 'prose', atlas)));
};

/** Each word, and each tail after a comma: "Portland, OR Elixir Meetup" holds "Portland, OR". */
function subRuns(run: string): string[] {
  const place = /^[^,]+, \p{Lu}{2}\b/u.exec(run);
  return place ? [place[0]] : run.split(' ');
}

/** In order of strength; the first that finds a place decides. */
export const cues: readonly Cue[] = [
  alone,
  cue(
    String.raw`(?<!\b(?:${OTHERS}) (?:are |is )?)\b(?:[Bb]ased|[Ll]ocated|[Hh]eadquartered|[Ss]ituated|HQ) (?:out of|in|at|on|near) (?:the )?(?:[a-z]+ ){0,2}?${RUN}`,
    first,
  ),
  basedAfter,
  demonym,
  cue(String.raw`\b(?:[Oo]ffices?|[Hh]eadquarters|HQ|[Hh]ome) (?:in|on|at) ${RUN}`, agreed),
  cue(String.raw`(?:\bis|'s|’s|\bare|'re|’re|\bcome|\bhail) from ${RUN}`, first),
  cue(String.raw`\b[Hh]iring in ${RUN}`, agreed),
  cue(String.raw`\b(?:${NAME} )?(${NAME}) (?:office|headquarters|HQ) of\b`, agreed),
  cue(String.raw`\ban? ((?:${NAME} ?){1,2}) (?:[Cc]ompany|[Aa]gency|[Ss]tudio|[Ff]irm|[Ss]tartup)\b`, wide),
  within,
  cue(
    String.raw`(${NAME}(?: ${NAME})?)['’]s (?:premier|leading|largest|biggest|first|top|oldest|favou?rite|best)\b`,
    agreed,
  ),
  meetup,
  cue(
    String.raw`\b(?:across|throughout|around) (the (?:United States|USA?|UK|United Kingdom|Netherlands))`,
    agreed,
  ),
];
