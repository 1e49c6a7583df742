import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { toCmsConfig } from '#api/cms/config.ts';
import { type CmsField, toCmsFields } from '#api/cms/fields.ts';
import { toJsonSchema } from '#api/v1/schemas.ts';
import { classify } from '#domain/repo-layout.ts';
import { collections } from '#repo/collections.ts';
import { renderYaml } from '#repo/render-file.ts';
import { aHub, aTaxonomy, aTier } from '../../builders.ts';

type Schema = z.core.JSONSchema.JSONSchema;

const hub = aHub({
  taxonomies: [aTaxonomy('services', [{ id: 'audit', name: 'Audit & advice' }])],
  tiers: [aTier(), aTier({ id: 'premier', name: 'Premier', rank: 1 })],
});
const config = toCmsConfig({ hub, collections, repo: 'you/your-hub', branch: 'main' });

/** Every form of the configuration: kind or name of the file, its path with a slug, its fields. */
const forms = config.collections.flatMap((collection) =>
  'files' in collection
    ? collection.files.map(({ name, file, fields }) => ({ name, file, fields }))
    : [
        {
          name: collection.name,
          file: `${collection.folder}/${collection.path}.${collection.extension}`,
          fields: collection.fields,
        },
      ],
);
const formOf = (name: string) => forms.find((form) => form.name === name)?.fields ?? [];

/** Dotted paths of all fields that a schema knows, read independently of what makes the form. */
function pathsOf(schema: Schema, prefix = ''): string[] {
  const inner = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])] as (Schema | undefined)[];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, value]) => [
      `${prefix}${name}`,
      ...pathsOf(value as Schema, `${prefix}${name}.`),
    ]),
    ...inner.flatMap((child) => (child ? pathsOf(child, prefix) : [])),
  ];
}

function pathsIn(fields: readonly CmsField[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`;
    const inner = [...(field.fields ?? []), ...(field.types ?? []).flatMap((type) => type.fields)];
    const mark = field.types ? [`${path}.${String(field['typeKey'])}`] : [];
    return [path, ...mark, ...pathsIn(inner, `${path}.`)];
  });
}

/** Fields that take a text or a group: they are hidden, so that the file keeps what it says. */
const HIDDEN = ['checks.value', 'theme.brand', 'theme.signal'];

test.each(['profile', 'roster', 'rubric', 'settings', 'tiers', 'editors', 'wanted', 'ranking'] as const)(
  'the form of the kind `%s` has every field of its schema, and no other',
  (kind) => {
    const known = pathsOf(toJsonSchema(collections[kind].schema));
    const inside = (path: string) => HIDDEN.some((hidden) => path.startsWith(`${hidden}.`));
    const expected = new Set(known.filter((path) => !inside(path)));
    const found = pathsIn(formOf(kind)).filter((path) => path !== 'body');
    expect(expected.size).toBeGreaterThan(1);
    expect([...new Set(found)].sort()).toEqual([...expected].sort());
  },
);

test('every kind of file has a form, but those that machines write or that have names of their own choice', () => {
  const kinds = new Set(forms.map(({ file }) => classify(file.replace('{{slug}}', 'acme-2026-11-22')).kind));
  const without = Object.keys(collections).filter((kind) => !kinds.has(kind as never));
  expect(without.sort()).toEqual(['link-checks', 'ownership', 'phrases', 'review-policy', 'translation']);
});

test('a form leads to the file that the hub reads', () => {
  for (const { name, file } of forms) {
    const { kind } = classify(file.replace('{{slug}}', 'acme-2026-11-22'));
    expect(kind).toBe(name.replace(/^taxonomy-.*/, 'taxonomy'));
  }
});

test('terms, tiers and editors are chosen by name', () => {
  const field = (form: string, name: string) => formOf(form).find((candidate) => candidate.name === name);
  expect(field('profile', 'services')).toMatchObject({
    widget: 'select',
    multiple: true,
    max: 12,
    required: false,
    options: [{ label: 'Audit & advice', value: 'audit' }],
  });
  expect(field('roster', 'tier')?.['options']).toContainEqual({ label: 'Premier', value: 'premier' });
  expect(field('rubric', 'editor')?.['options']).toEqual([{ label: 'Ada', value: 'ada' }]);
});

test('each kind of value has a control of its own, with its limits and its words', () => {
  const [name, , headline] = formOf('profile');
  expect(name).toMatchObject({
    widget: 'string',
    minlength: 2,
    maxlength: 90,
    required: true,
    hint: 'Name as it is shown.',
  });
  expect(headline).toMatchObject({ widget: 'text', maxlength: 160 });
  const by = (field: string) => formOf('profile').find((candidate) => candidate.name === field);
  expect(by('confirmed')).toMatchObject({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' });
  expect(by('teamSize')).toMatchObject({ widget: 'number', value_type: 'int', min: 1, max: 500_000 });
  expect(by('languages')).toMatchObject({ widget: 'list', field: { widget: 'string' } });
  expect(by('lifecycle')).toMatchObject({
    typeKey: 'status',
    types: [{ name: 'active', fields: [] }, { name: 'paused' }, { name: 'left' }],
  });
  expect(by('website')).toMatchObject({ pattern: ['^https://', 'Home page.'] });
  expect(formOf('profile').at(-1)).toMatchObject({ name: 'body', widget: 'markdown', editor_components: [] });
});

test('what may be a text or a group is hidden, so that saving keeps it', () => {
  const theme = formOf('settings').find(({ name }) => name === 'theme');
  expect(theme?.fields?.find(({ name }) => name === 'brand')).toMatchObject({ widget: 'hidden' });
});

test('nothing is published past the review: every change becomes a pull request, and nothing is deleted', () => {
  expect(config.publish_mode).toBe('editorial_workflow');
  for (const collection of config.collections) expect(collection.publish).toBe(false);
  expect(config.collections.filter((collection) => 'delete' in collection && collection.delete)).toEqual([]);
  expect(config.output.omit_empty_optional_fields).toBe(true);
});

test('the file is YAML that says the same when it is read again', () => {
  expect(parse(renderYaml(config))).toEqual(JSON.parse(JSON.stringify(config)));
});

test('a group with names of its own choice is refused rather than left out', () => {
  const schema = toJsonSchema(z.strictObject({ words: z.record(z.string(), z.string()) }));
  expect(() => toCmsFields('phrases', schema, hub)).toThrow(
    'There is no form for the names of `phrases.words`',
  );
});
