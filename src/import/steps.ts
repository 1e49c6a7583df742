/** The steps of a rule: each takes one value of the source and gives a better one. */
import type { TaxonomyName } from '#domain/taxonomy.ts';
import { escapePattern } from '#lib/pattern.ts';
import { fold } from '#lib/text.ts';
import { fault, isEmpty, type Mapped, nothing, show, some } from './mapped.ts';
import type { Step, StepName, StepOptions } from './mapping-steps.ts';
import type { NameTable } from './names.ts';
import { normalDate } from './normal-date.ts';
import type { Atlas } from './parse-place.ts';
import { repairUrl } from './repair-url.ts';
import { firstSentence, plainText, shorten } from './sentences.ts';
import { type Slugify, toSlug } from '#domain/new-slug.ts';
import { socialUrl } from './social-handles.ts';
import type { FindTerm } from './terms.ts';

/** What rules may look things up in, and where they say what they left out. */
export interface Tools {
  readonly atlas: Atlas;
  readonly languages: NameTable;
  readonly slugify: Slugify;
  readonly findTerm: FindTerm;
  readonly notPlaces: readonly string[];
  /** Takes down that something of the source was not taken over. */
  readonly note: (text: string) => void;
}

type Apply<Name extends StepName> = (value: string, options: StepOptions[Name], tools: Tools) => Mapped;

const listOf = (words: string | readonly string[]): readonly string[] => [words].flat();

const STEPS: { readonly [Name in StepName]: Apply<Name> } = {
  split: (value, separators) => {
    const cut = listOf(separators).reduce((text, separator) => text.replaceAll(separator, '\n'), value);
    return some(cut.split('\n').map((part) => part.trim()));
  },
  map: (value, { values, otherwise = 'reject' }, { note }) => {
    const key = Object.keys(values).find((word) => fold(word) === fold(value));
    if (key !== undefined) return some(values[key]);
    if (otherwise === 'keep') return some(value);
    if (otherwise === 'reject')
      return fault(`Unexpected ${show(value)}, expected a value that the mapping lists`);
    note(`left out ${show(value)}, which the mapping does not list`);
    return nothing;
  },
  term: (value, options, tools) => {
    const { taxonomy, unknown = 'reject' } = typeof options === 'string' ? { taxonomy: options } : options;
    return toTerm(value, taxonomy, unknown, tools);
  },
  url: (value, { site, query }) => {
    if (!site) return repairUrl(value, { query });
    const page = socialUrl(value, site);
    return page.ok ? repairUrl(String(page.value), { query }) : page;
  },
  date: (value, { order }) => normalDate(value, order),
  country: (value, _, { atlas }) => toCountry(value, atlas),
  language: (value, _, { languages }) => {
    const tag = Intl.getCanonicalLocales(/^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(value) ? value : [])[0];
    const code = languages.find(value) ?? tag;
    return code ? some(code) : fault(`Unexpected language ${show(value)}, expected its name or code`);
  },
  number: (value) => {
    const digits = /\d[\d,. \u00a0']*/
      .exec(value)?.[0]
      .replace(/[.,]\d{1,2}$/, '')
      .replace(/\D/g, '');
    return digits ? some(Number(digits)) : fault(`Unexpected ${show(value)}, expected a number`);
  },
  plain: (value) => some(plainText(value)),
  'first-sentence': (value, { min = 10, max = 160 }) => some(firstSentence(value, min, max)),
  shorten: (value, max) => some(shorten(value, max)),
  remove: (value, words) => some(listOf(words).reduce(removeWord, value)),
  slug: (value, _, { slugify }) => some(toSlug(value, slugify)),
  lower: (value) => some(value.toLowerCase()),
};

/** Puts a value through steps. A list goes through each step item by item; what becomes empty falls out. */
export function applySteps(value: unknown, steps: readonly Step[], tools: Tools): Mapped {
  let now: Mapped = some(value);
  for (const step of steps) {
    if (!now.ok) return now;
    if (isEmpty(now.value)) return nothing;
    now = Array.isArray(now.value) ? applyToAll(now.value, step, tools) : applyStep(now.value, step, tools);
  }
  return now;
}

function applyToAll(values: readonly unknown[], step: Step, tools: Tools): Mapped {
  const results = values.filter((value) => !isEmpty(value)).map((value) => applyStep(value, step, tools));
  const wrong = results.find(({ ok }) => !ok);
  return (
    wrong ?? some(results.flatMap((result) => (result.ok ? result.value : [])).filter((v) => !isEmpty(v)))
  );
}

function applyStep(value: unknown, step: Step, tools: Tools): Mapped {
  if (typeof value === 'object') return fault('Unexpected group of fields, expected a text');
  const [[name, options] = ['plain', {}]] =
    typeof step === 'string' ? [[step, {}]] : (Object.entries(step) as [StepName, unknown][]);
  const apply = STEPS[name as StepName] as (value: string, options: unknown, tools: Tools) => Mapped;
  return apply(String(value).trim(), options, tools);
}

function toTerm(
  value: string,
  taxonomy: TaxonomyName,
  unknown: 'reject' | 'drop',
  { findTerm, note }: Tools,
): Mapped {
  const id = findTerm(taxonomy, value);
  if (id) return some(id);
  if (unknown === 'reject') return fault(`Unexpected ${show(value)}, expected a term of \`${taxonomy}\``);
  note(`left out ${show(value)}, which is no term of \`${taxonomy}\``);
  return nothing;
}

function toCountry(value: string, { countries, alpha2, alpha3 }: Atlas): Mapped {
  const upper = value.toUpperCase();
  const code = countries.find(value) ?? (alpha2.has(upper) ? upper : alpha3.get(upper));
  return code ? some(code) : fault(`Unexpected country ${show(value)}, expected its name or ISO 3166 code`);
}

function removeWord(text: string, word: string): string {
  return text.replace(new RegExp(escapePattern(word), 'giu'), '').trim();
}
