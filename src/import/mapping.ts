/** The language in which a user says how rows of a source become profiles. Its guide is `content/docs/import.md`. */
import * as z from 'zod';
import { TAXONOMY_NAMES } from '#domain/taxonomy.ts';
import { nearest } from '#lib/text.ts';
import { DATE_ORDERS } from './normal-date.ts';
import { scaffoldSchema } from './scaffold.ts';
import { SITE_NAMES } from './social-handles.ts';
import { targetFault } from './targets.ts';

const path = z.string().min(1).max(200);
const paths = z.union([path, z.array(path).min(1).max(12)]).meta({
  description: 'Field of the source, as `location.city`; of several the first that holds something.',
});
const onWrong = z.enum(['reject', 'drop']);
const text = (max: number) => z.string().min(1).max(max);
const none = z.strictObject({});

/** What may be done to a value. Each step has exactly one of these keys; a step without options may be a bare word. */
const stepShape = {
  split: z
    .union([text(12), z.array(text(12)).min(1).max(8)])
    .meta({ description: 'Cuts a text at each of these into a list.' }),
  map: z
    .strictObject({
      values: z
        .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
        .meta({ description: 'Value of the source → value of the profile; case and accents do not count.' }),
      otherwise: z
        .enum(['reject', 'drop', 'keep'])
        .optional()
        .meta({ description: 'What to do with other values. Default `reject`.' }),
    })
    .meta({ description: 'Replaces values by a list.' }),
  term: z
    .union([
      z.enum(TAXONOMY_NAMES),
      z.strictObject({
        taxonomy: z.enum(TAXONOMY_NAMES).meta({ description: 'Name of the taxonomy.' }),
        unknown: onWrong.optional().meta({
          description: 'Reject the row for a word that is no term, or drop the word. Default `reject`.',
        }),
      }),
    ])
    .meta({ description: 'Finds a taxonomy term by id, name or alias.' }),
  url: z
    .strictObject({
      site: z.enum(SITE_NAMES).optional().meta({ description: 'Site on which a bare word is a handle.' }),
      query: z
        .enum(['keep', 'drop'])
        .optional()
        .meta({ description: '`drop` cuts everything after `?`. Default: cuts only what tracks visitors.' }),
    })
    .meta({ description: 'Repairs a web address, or turns a handle into one.' }),
  date: z
    .strictObject({
      order: z
        .enum(DATE_ORDERS)
        .optional()
        .meta({ description: 'Whether day or month comes first in `03/04/2026`.' }),
    })
    .meta({ description: 'Turns a date into `2026-11-22`.' }),
  country: none.meta({ description: 'Turns the name of a country, in any common language, into its code.' }),
  language: none.meta({ description: 'Turns the name of a language into its code.' }),
  number: none.meta({ description: 'Reads the first whole number, as 1200 of `1,200 people`.' }),
  plain: none.meta({ description: 'Turns Markdown into plain text.' }),
  'first-sentence': z
    .strictObject({
      min: z
        .int()
        .min(1)
        .max(200)
        .optional()
        .meta({ description: 'Shortest result; more sentences join until it is reached. Default 10.' }),
      max: z
        .int()
        .min(10)
        .max(400)
        .optional()
        .meta({ description: 'Longest result; more is cut at a word. Default 160.' }),
    })
    .meta({ description: 'Takes the first sentence of a text.' }),
  shorten: z.int().min(10).max(8000).meta({ description: 'Cuts a longer text at a word.' }),
  remove: z
    .union([text(200), z.array(text(200)).min(1).max(40)])
    .meta({ description: 'Takes these words out of a text, whatever their case.' }),
  slug: none.meta({ description: 'Turns words into a slug.' }),
  lower: none.meta({ description: 'Lower case.' }),
} as const;

const BARE = [
  'url',
  'date',
  'country',
  'language',
  'number',
  'plain',
  'first-sentence',
  'slug',
  'lower',
] as const;

const stepObject = z
  .strictObject(stepShape)
  .partial()
  .refine(hasOneKey, 'Expected exactly one step, or a list of steps');
const stepSchema = z.union([z.enum(BARE), stepObject]);

export type StepName = keyof typeof stepShape;
export type StepOptions = { readonly [Name in StepName]: z.output<(typeof stepShape)[Name]> };
export type Step = z.output<typeof stepSchema>;

const placeSchema = z.strictObject({
  address: paths.optional().meta({ description: 'One text, as `Yerevan, Armenia`.' }),
  city: paths.optional().meta({ description: 'City.' }),
  region: paths.optional().meta({ description: 'State or province.' }),
  country: paths.optional().meta({ description: 'Country, in any spelling.' }),
  text: paths.optional().meta({ description: 'English prose, read where the fields tell no country.' }),
  website: paths
    .optional()
    .meta({ description: 'Web address whose national domain decides when nothing else does.' }),
});

const SOURCES = ['from', 'value', 'template', 'first', 'list', 'each', 'object', 'place'] as const;

/** Where a value comes from. A bare text is the path of a source field. */
const ruleObject = z
  .strictObject({
    from: paths.optional(),
    value: z.json().optional().meta({ description: 'The same value for every row.' }),
    template: text(500)
      .optional()
      .meta({ description: 'Text with `{field}` in it; gives nothing when one of the fields is empty.' }),
    get first() {
      return z
        .array(ruleSchema)
        .min(1)
        .max(12)
        .optional()
        .meta({ description: 'Rules; the first that gives something counts.' });
    },
    get list() {
      return z
        .array(ruleSchema)
        .min(1)
        .max(40)
        .optional()
        .meta({ description: 'Rules whose values become one list.' });
    },
    each: path.optional().meta({ description: 'List of groups in the source; `object` is made of each.' }),
    get object() {
      return z
        .record(z.string(), ruleSchema)
        .optional()
        .meta({ description: 'A group of fields, each with a rule.' });
    },
    place: placeSchema.optional().meta({ description: 'City, country and time zone of the organisation.' }),
    as: z
      .union([stepSchema, z.array(stepSchema).min(1).max(12)])
      .optional()
      .meta({ description: 'Steps that change the value, in order.' }),
    wrong: onWrong.optional().meta({
      description: 'Reject the row when the value cannot be used, or drop the value. Default `reject`.',
    }),
  })
  .refine(
    hasOneSource,
    `Expected exactly one source: ${SOURCES.map((source) => `\`${source}\``).join(', ')}`,
  );

const ruleSchema: z.ZodType<Rule> = z.union([path, ruleObject]);

/** A rule as written. Said by hand, since rules hold rules. */
export type Rule = string | RuleObject;

export interface RuleObject {
  readonly from?: string | string[] | undefined;
  readonly value?: unknown;
  readonly template?: string | undefined;
  readonly first?: Rule[] | undefined;
  readonly list?: Rule[] | undefined;
  readonly each?: string | undefined;
  readonly object?: Record<string, Rule> | undefined;
  readonly place?: z.output<typeof placeSchema> | undefined;
  readonly as?: Step | Step[] | undefined;
  readonly wrong?: 'reject' | 'drop' | undefined;
}

const fileName = z
  .string()
  .regex(
    /^(?!.*\.\.)[\p{L}\p{N}_][^\\\0]*$/u,
    'Expected a file below the folder of `--from`, as `tiers.csv`',
  );

const joinSchema = z.strictObject({
  file: fileName.meta({ description: 'Table beside the rows, below the folder of `--from`.' }),
  key: path.meta({ description: 'Field of the rows.' }),
  match: path.meta({ description: 'Field of the joined table that holds the same value.' }),
  many: z
    .boolean()
    .optional()
    .meta({ description: 'All matches as a list, for `each`; else the first match, as `name.field`.' }),
});

/** A mapping file. */
export const mappingSchema = z.strictObject({
  about: text(500).optional().meta({ description: 'What this mapping is for.' }),
  table: fileName.optional().meta({ description: 'File below the folder of `--from` that holds the rows.' }),
  rows: path.optional().meta({ description: 'Where the list of rows lies inside a JSON or YAML file.' }),
  joins: z
    .record(z.string().regex(/^[a-z]\w*$/i, 'Expected a word'), joinSchema)
    .optional()
    .meta({ description: 'Further tables, joined to each row under a name.' }),
  slug: ruleSchema.optional().meta({ description: 'Folder of the partner. Default: made from the name.' }),
  fields: z
    .record(z.string(), ruleSchema)
    .superRefine(checkTargets)
    .meta({ description: 'Field of the profile, as `base.country` → rule.' }),
  body: ruleSchema.optional().meta({ description: 'Long description, as Markdown.' }),
  notPlaces: z
    .array(text(60))
    .max(100)
    .optional()
    .meta({ description: 'Words that look like places in prose and are none, as a product called Phoenix.' }),
  scaffold: scaffoldSchema
    .optional()
    .meta({ description: 'What to write where the hub has no settings yet.' }),
});

export type Mapping = z.output<typeof mappingSchema>;

function hasOneKey(step: object): boolean {
  return Object.keys(step).length === 1;
}

/** `each` needs `object`; any other source stands alone. */
function hasOneSource(rule: object): boolean {
  const given = SOURCES.filter((source) => Object.hasOwn(rule, source));
  return given.length === 1 ? given[0] !== 'each' : given.join() === 'each,object';
}

function checkTargets(fields: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void {
  for (const target of Object.keys(fields)) {
    const fault = targetFault(target);
    if (fault) {
      const guess = fault.allowed && nearest(target, fault.allowed);
      const message = `Expected ${guess ? `\`${guess}\`` : fault.expected}`;
      context.addIssue({ code: 'custom', path: [target], message, input: target });
    }
  }
}
