/** The least that an empty repository needs to be a valid hub, so that one import makes a site. */
import * as z from 'zod';
import { rankingSchema } from '#domain/ranking.ts';
import { editorsPath, rankingPath, settingsPath, taxonomyPath, tiersPath } from '#domain/repo-layout.ts';
import { type Settings, settingsSchema } from '#domain/settings.ts';
import { TAXONOMY_NAMES, type TaxonomyName, type Term, termSchema } from '#domain/taxonomy.ts';
import { tiersSchema } from '#domain/tier.ts';

/** What a mapping may say about files that a hub needs and does not have. */
export const scaffoldSchema = z.strictObject({
  settings: settingsSchema
    .partial()
    .extend({
      name: settingsSchema.shape.name,
      site: settingsSchema.shape.site,
      texts: settingsSchema.shape.texts.partial().optional(),
    })
    .meta({ description: 'Settings for `content/hub.yml`; all but `name` and `site` have defaults.' }),
  taxonomies: z
    .partialRecord(z.enum(TAXONOMY_NAMES), z.union([z.literal('from-data'), z.array(termSchema).min(1)]))
    .optional()
    .meta({ description: 'Terms of each taxonomy, or `from-data` for one term a word of the source.' }),
  tiers: tiersSchema.shape.tiers.optional().meta({ description: 'Tiers. Default: one, for everybody.' }),
  ranking: rankingSchema.optional().meta({ description: 'Ranking. Default: all signals but tiers.' }),
});

export type Scaffold = z.output<typeof scaffoldSchema>;

/** A YAML file to write, as data. */
export interface DataFile {
  readonly path: string;
  readonly data: unknown;
}

const TITLES: Readonly<Record<TaxonomyName, { title: string; singular: string }>> = {
  expertise: { title: 'Expertise', singular: 'Expertise' },
  services: { title: 'Services', singular: 'Service' },
  industries: { title: 'Industries', singular: 'Industry' },
  regions: { title: 'Regions', singular: 'Region' },
  certifications: { title: 'Certifications', singular: 'Certification' },
};

/** Taxonomies that are to be made of the source's words: asked for, and not there yet. */
export function taxonomiesFromData(
  scaffold: Scaffold | undefined,
  has: (path: string) => boolean,
): TaxonomyName[] {
  return TAXONOMY_NAMES.filter(
    (name) => scaffold?.taxonomies?.[name] === 'from-data' && !has(taxonomyPath(name)),
  );
}

/** All files that a hub needs and the repository lacks. Never one that exists. */
export function scaffoldFiles(
  scaffold: Scaffold | undefined,
  has: (path: string) => boolean,
  fromData: ReadonlyMap<TaxonomyName, readonly Term[]>,
): DataFile[] {
  if (!scaffold) return [];
  const taxonomies = TAXONOMY_NAMES.flatMap((name): DataFile[] => {
    const given = scaffold.taxonomies?.[name];
    const terms = given === 'from-data' ? fromData.get(name) : given;
    return terms?.length ? [{ path: taxonomyPath(name), data: { ...TITLES[name], terms } }] : [];
  });
  const files = [
    { path: settingsPath, data: completeSettings(scaffold.settings) },
    { path: tiersPath, data: { tiers: scaffold.tiers ?? [LISTED] } },
    { path: rankingPath, data: scaffold.ranking ?? RANKING },
    { path: editorsPath, data: { editors: [] } },
    ...taxonomies,
  ];
  return files.filter(({ path }) => !has(path));
}

function completeSettings({ texts, ...given }: Scaffold['settings']): Settings {
  const { name } = given;
  return settingsSchema.parse({
    tagline: 'Find an expert',
    description: `Experts for ${name}, in one searchable directory.`,
    locale: 'en',
    navigation: [
      { label: 'Experts', href: '/experts/' },
      { label: 'How ranking works', href: '/ranking/' },
    ],
    theme: { brand: { hue: 163, chroma: 0.088 }, signal: { hue: 38, chroma: 0.165 } },
    contact: { mode: 'partner' },
    ...given,
    texts: {
      directoryTitle: 'Find an expert',
      directoryLede: `{count} experts for ${name}.`,
      searchHint: 'Skill, name or place',
      footer: name,
      ...texts,
    },
  });
}

const LISTED = {
  id: 'listed',
  name: 'Listed',
  summary: 'Listed in this directory.',
  requirements: ['An entry in the directory'],
  ring: 'plain',
};

const RANKING: z.input<typeof rankingSchema> = {
  signals: [
    { id: 'match', weight: 60, why: 'You asked for something; whoever has all of it comes first.' },
    { id: 'proof', weight: 15, why: 'References and case studies that anybody can look up.' },
    { id: 'freshness', weight: 15, why: 'A profile confirmed lately is more likely to be true.' },
    { id: 'completeness', weight: 10, why: 'Facts that spare you a question.' },
  ],
  neverCounts: ['Payment of any kind'],
};
