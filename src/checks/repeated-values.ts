import { profilePath } from '#domain/repo-layout.ts';
import { quote } from '#lib/quote.ts';
import { defineCheck, type Finding } from './check.ts';

/** Naming something twice shows it twice and says nothing more. */
export const repeatedValues = defineCheck({
  id: 'repeated-values',
  severity: 'warning',
  description: 'Lists of a profile name each thing once.',
  why: 'A kind, language or term that is named twice would be shown twice. It counts once in filters and ranking either way.',
  *run(hub) {
    for (const { slug, profile } of hub.partners.values()) {
      for (const [field, value] of Object.entries(profile)) {
        if (Array.isArray(value)) yield* findRepeated(profilePath(slug), field, value);
      }
    }
  },
});

function* findRepeated(file: string, field: string, list: readonly unknown[]): Generator<Finding> {
  for (const [index, value] of list.entries()) {
    if (typeof value !== 'string' || list.indexOf(value) === index) continue;
    yield {
      place: { file, field: `${field}.${index}` },
      message: `Unexpected second ${quote(value)}, expected each value once`,
      hint: 'Remove one of the two.',
    };
  }
}
