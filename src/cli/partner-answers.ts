/** What `hub new partner` must know, and how options of the command line say it. */
import { PARTNER_KINDS, RELATIONSHIPS } from '#domain/partner.ts';
import type { Option, OptionValues } from './command.ts';

/** Fields of a profile as somebody answered them; not checked yet. */
export interface PartnerAnswers {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly headline: string;
  readonly website: string;
  readonly expertise: readonly string[];
  readonly relationship: string;
  readonly relationshipNote?: string;
  readonly base?: { readonly city?: string; readonly country?: string };
  readonly languages?: readonly string[];
}

/** Fields of which a profile has none by itself. */
export const REQUIRED_ANSWERS = ['name', 'kinds', 'headline', 'website', 'expertise'] as const;

/** Option → field of the profile. */
const FIELD_OF_OPTION = {
  name: 'name',
  kind: 'kinds',
  headline: 'headline',
  website: 'website',
  expertise: 'expertise',
  relationship: 'relationship',
  'relationship-note': 'relationshipNote',
  city: 'base.city',
  country: 'base.country',
  languages: 'languages',
} as const;

export const PARTNER_OPTIONS: Readonly<Record<string, Option>> = {
  name: { type: 'string', value: 'NAME', help: 'Name as it is shown.' },
  kind: { type: 'string', value: 'A,B', help: `One or more of: ${PARTNER_KINDS.join(', ')}.` },
  headline: { type: 'string', value: 'TEXT', help: 'One sentence: whom the partner helps, with what.' },
  website: { type: 'string', value: 'URL', help: 'Home page, starting with https://.' },
  expertise: { type: 'string', value: 'A,B', help: 'Ids of terms in content/taxonomy/expertise.yml.' },
  relationship: {
    type: 'string',
    value: 'WORD',
    help: `Commercial relationship to the program: ${RELATIONSHIPS.join(', ')}. Default: independent.`,
  },
  'relationship-note': {
    type: 'string',
    value: 'TEXT',
    help: 'The relationship in a sentence, for `other`.',
  },
  country: { type: 'string', value: 'XX', help: 'ISO 3166-1 country code, as PT.' },
  city: { type: 'string', value: 'CITY', help: 'City; needs a country.' },
  languages: { type: 'string', value: 'A,B', help: 'BCP 47 language tags, as pt,en.' },
  slug: { type: 'string', value: 'SLUG', help: 'Name of the folder. Default: made from the name.' },
};

/** The answers that options give. */
export function readAnswers(options: OptionValues): Partial<PartnerAnswers> {
  const text = (option: string) => {
    const value = options[option];
    return typeof value === 'string' ? value.trim() : undefined;
  };
  const list = (option: string) =>
    text(option)
      ?.split(',')
      .map((word) => word.trim())
      .filter(Boolean);
  const base = withoutUndefined({ city: text('city'), country: text('country') });
  return withoutUndefined({
    name: text('name'),
    kinds: list('kind'),
    headline: text('headline'),
    website: text('website'),
    expertise: list('expertise'),
    relationship: text('relationship'),
    relationshipNote: text('relationship-note'),
    base: Object.keys(base).length > 0 ? base : undefined,
    languages: list('languages'),
  });
}

/** The option that sets a field, as `--kind` for `kinds.0`. */
export function optionOf(field: string): string {
  const entries = Object.entries(FIELD_OF_OPTION);
  const [option] = entries.find(([, known]) => field === known || field.startsWith(`${known}.`)) ?? [field];
  return `--${option}`;
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutUndefined<T extends object>(holder: T): Defined<T> {
  return Object.fromEntries(Object.entries(holder).filter(([, value]) => value !== undefined)) as Defined<T>;
}
