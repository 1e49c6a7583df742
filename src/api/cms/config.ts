/** The configuration of Sveltia CMS for this hub: the files that people write, as forms. */
import type * as z from 'zod';
import type { Hub } from '#domain/hub.ts';
import {
  editorsPath,
  profilePath,
  rankingPath,
  rosterPath,
  rubricPath,
  settingsPath,
  taxonomyPath,
  tiersPath,
  wantedPath,
} from '#domain/repo-layout.ts';
import { toJsonSchema } from '../v1/schemas.ts';
import { type CmsField, toCmsFields } from './fields.ts';

/** What a slug stands for in paths. */
const SLUG = '{{slug}}';

/** Folders with a file an entry. The name of a new entry is typed in, since it is a partner's slug. */
const FOLDERS = [
  { kind: 'profile', label: 'Partners', path: profilePath(SLUG), title: 'name' },
  { kind: 'roster', label: 'Roster', path: rosterPath(SLUG), title: 'tier' },
  { kind: 'rubric', label: 'Reviews', path: rubricPath(SLUG), title: 'decision' },
] as const;

/** Single files. What machines write is not among them, nor what has names of its own choice. */
const FILES = [
  { kind: 'settings', label: 'Hub', path: settingsPath },
  { kind: 'tiers', label: 'Tiers', path: tiersPath },
  { kind: 'editors', label: 'Editors', path: editorsPath },
  { kind: 'wanted', label: 'Wanted partners', path: wantedPath },
  { kind: 'ranking', label: 'Ranking', path: rankingPath },
] as const;

const BODY: CmsField = {
  name: 'body',
  label: 'Long description',
  widget: 'markdown',
  required: false,
  hint: 'Markdown without images and HTML.',
  buttons: [
    'bold',
    'italic',
    'link',
    'quote',
    'bulleted-list',
    'numbered-list',
    'heading-two',
    'heading-three',
  ],
  editor_components: [],
};

export interface CmsInput {
  readonly hub: Hub;
  /** Schema of each kind of file. */
  readonly collections: Readonly<Record<string, { readonly schema: z.ZodType }>>;
  /** As `you/your-hub`. */
  readonly repo: string;
  readonly branch: string;
}

/** Plain data, to be written as YAML. Every change becomes a pull request, which the review judges like any other. */
export function toCmsConfig(input: CmsInput) {
  return {
    backend: { name: 'github', repo: input.repo, branch: input.branch, auth_methods: ['token'] },
    publish_mode: 'editorial_workflow',
    site_url: input.hub.settings.site,
    media_folder: 'content/brand',
    // Left empty, an optional field must not be written: the schemas know no empty values.
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    collections: [
      ...FOLDERS.map((folder) => toFolder(folder, input)),
      { name: 'program', label: 'Program', publish: false, files: filesOf(input) },
    ],
  };
}

function toFolder({ kind, label, path, title }: (typeof FOLDERS)[number], input: CmsInput) {
  const [folder = '', rest = ''] = path.split(`/${SLUG}`);
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const markdown = extension === 'md';
  return {
    name: kind,
    label,
    folder,
    path: `${SLUG}${rest.slice(0, -extension.length - 1)}`,
    extension,
    format: markdown ? 'yaml-frontmatter' : 'yaml',
    slug: { editable: ['create'] },
    identifier_field: title,
    summary: `{{slug}}: {{${title}}}`,
    publish: false,
    delete: false,
    fields: [...fieldsOf(kind, input), ...(markdown ? [BODY] : [])],
  };
}

function filesOf(input: CmsInput) {
  const taxonomies = [...input.hub.taxonomies.values()].map(({ name, title }) => ({
    kind: 'taxonomy',
    name: `taxonomy-${name}`,
    label: title,
    path: taxonomyPath(name),
  }));
  const files = FILES.map((file) => ({ ...file, name: file.kind }));
  return [...files, ...taxonomies].map(({ kind, name, label, path }) => ({
    ...{ name, label, file: path, format: 'yaml' },
    fields: fieldsOf(kind, input),
  }));
}

function fieldsOf(kind: string, { hub, collections }: CmsInput): CmsField[] {
  const collection = collections[kind];
  if (!collection) throw new Error(`There is no kind of file \`${kind}\``);
  return toCmsFields(kind, toJsonSchema(collection.schema), hub);
}
