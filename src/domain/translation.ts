/** What a hub says of itself in a further language, and how a hub in that language comes from it. */
import * as z from 'zod';
import { RANKING_SIGNALS } from './ranking.ts';
import { settingsSchema } from './settings.ts';
import { TAXONOMY_NAMES, taxonomySchema, termSchema } from './taxonomy.ts';
import { tierSchema } from './tier.ts';

const { tagline, description, notice, texts } = settingsSchema.shape;
const label = z.string().min(1).max(40).meta({ description: 'Words of the link.' });

/**
 * Texts of the hub in one further language, written as `content/locales/<locale>.yml`. The file adds the language to the
 * site. What it leaves out is shown in the hub's own language, and marked as such.
 */
export const translationSchema = z
  .strictObject({
    settings: z
      .strictObject({
        tagline: tagline.optional(),
        description: description.optional(),
        notice,
        texts: texts.partial().optional().meta({ description: 'Words of the site.' }),
      })
      .optional()
      .meta({ description: 'Texts of `content/hub.yml`.' }),
    links: z
      .record(z.string(), label)
      .optional()
      .meta({ description: 'Words of the links in menu and footer, by their `href`.' }),
    taxonomies: z
      .partialRecord(
        z.enum(TAXONOMY_NAMES),
        z.strictObject({
          title: taxonomySchema.shape.title.optional(),
          singular: taxonomySchema.shape.singular.optional(),
          terms: z
            .record(
              z.string(),
              z.strictObject({
                name: termSchema.shape.name.optional(),
                description: termSchema.shape.description,
                aliases: termSchema.shape.aliases,
              }),
            )
            .optional()
            .meta({ description: 'Names by the id of the term. Aliases add to those of the taxonomy.' }),
        }),
      )
      .optional()
      .meta({ description: 'Vocabularies, by their name.' }),
    tiers: z
      .record(
        z.string(),
        z.strictObject({
          name: tierSchema.shape.name.optional(),
          summary: tierSchema.shape.summary.optional(),
          requirements: tierSchema.shape.requirements.optional(),
        }),
      )
      .optional()
      .meta({ description: 'Tiers, by their id. Requirements: all of them, in the same order.' }),
    ranking: z
      .strictObject({
        why: z
          .partialRecord(
            z.enum(RANKING_SIGNALS),
            z.string().min(1).max(300).meta({ description: 'Why it counts, for the public page.' }),
          )
          .optional()
          .meta({ description: 'Why each signal counts, by its id.' }),
        neverCounts: z
          .array(z.string().min(1).max(200))
          .optional()
          .meta({ description: 'All that never counts, in the same order.' }),
      })
      .optional()
      .meta({ description: 'Words of `content/ranking.yml`.' }),
    wanted: z.array(z.string().max(200)).optional().meta({
      description:
        'Notes of `content/wanted.yml`: one an entry, in the same order, and `""` where there is none.',
    }),
  })
  .meta({
    title: 'Translation',
    description: "The hub's texts in a further language: `content/locales/<locale>.yml`.",
  });

export type Translation = z.infer<typeof translationSchema>;
