/** The language in which a user says how rows of a source become profiles. Its guide is `content/docs/import.md`. */
import * as z from 'zod';
import { nearest } from '#lib/text.ts';
import { onWrong, type Step, stepSchema } from './mapping-steps.ts';
import { scaffoldSchema } from './scaffold.ts';
import { targetFault } from './targets.ts';

const path = z.string().min(1).max(200);
const paths = z.union([path, z.array(path).min(1).max(12)]).meta({
  description: 'Field of the source, as `location.city`; of several the first that holds something.',
});
const text = (max: number) => z.string().min(1).max(max);

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
