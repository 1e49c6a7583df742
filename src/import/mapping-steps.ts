/** The steps that a mapping may put a value through. What each does is in `steps.ts`. */
import * as z from 'zod';
import { TAXONOMY_NAMES } from '#domain/taxonomy.ts';
import { DATE_ORDERS } from './normal-date.ts';
import { SITE_NAMES } from './social-handles.ts';

/** What to do with a value that cannot be used. */
export const onWrong = z.enum(['reject', 'drop']);
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
export const stepSchema = z.union([z.enum(BARE), stepObject]);

export type StepName = keyof typeof stepShape;
export type StepOptions = { readonly [Name in StepName]: z.output<(typeof stepShape)[Name]> };
export type Step = z.output<typeof stepSchema>;

function hasOneKey(step: object): boolean {
  return Object.keys(step).length === 1;
}
