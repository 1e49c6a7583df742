import { profilePath } from '#domain/repo-layout.ts';
import { quote } from '#lib/quote.ts';
import { defineCheck } from './check.ts';

/** Fewer capitals than this are abbreviations. */
const LEAST_CAPITALS = 12;
const MOST_SHARE = 0.7;

/** In a list of many, whoever shouts makes all others harder to read. */
export const shouting = defineCheck({
  id: 'shouting',
  severity: 'warning',
  description: 'Headlines are not written in capitals.',
  why: 'Capitals are slower to read, and screen readers may spell them. Names may be written in capitals, and so may abbreviations.',
  *run(hub) {
    for (const { slug, profile } of hub.partners.values()) {
      const capitals = countOf(profile.headline, /\p{Lu}/gu);
      const small = countOf(profile.headline, /\p{Ll}/gu);
      if (capitals < LEAST_CAPITALS || capitals / (capitals + small) <= MOST_SHARE) continue;
      yield {
        place: { file: profilePath(slug), field: 'headline' },
        message: `Unexpected capitals in ${quote(profile.headline)}, expected a sentence`,
        hint: 'Write it as a sentence, with capitals where the language wants them.',
      };
    }
  },
});

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
