import { describe, expect, test } from 'vitest';
import { type FieldRow, toFieldRows } from '#api/field-rows.ts';
import { toFileSchema, toJsonSchema } from '#api/v1/schemas.ts';
import { describeFields } from '#api/v1/endpoint.ts';
import { endpoints } from '#api/v1/endpoints.ts';
import { collections } from '#repo/collections.ts';
import { aHub } from '../builders.ts';
import { aContext } from './a-context.ts';
import * as z from 'zod';

const context = aContext();

test('there is a document for each kind of file that a hub reads', () => {
  const schemas = endpoints.find(({ pattern }) => pattern.startsWith('schemas/'));
  const paths = schemas?.documents(context).map(({ path }) => path);
  expect(paths).toEqual(Object.keys(collections).map((kind) => `schemas/${kind}`));
});

describe.each(Object.entries(collections))('%s', (kind, { schema }) => {
  test('has an address, a title, and says which files it is for', () => {
    const { $id, title, description } = toFileSchema(kind, schema, context);
    expect($id).toBe(`https://partners.example/sub/api/v1/schemas/${kind}.json`);
    expect(title).toMatch(/^[A-Z]/);
    expect(description).toMatch(/: .*`(?:partners|content)\/.*`\.$/);
  });

  test.each(toFieldRows(toJsonSchema(schema)))('describes $field in a sentence', ({ description }) => {
    expect(description).toMatch(/^[A-Z`].*[."]$/);
  });
});

test.each(endpoints)('every field of $pattern is described', (endpoint) => {
  for (const { field, description } of describeFields(endpoint)) expect(description, field).toMatch(/[.)]$/);
});

test('offers the terms of the hub, and says nothing where it has none', () => {
  const hub = aHub();
  const text = JSON.stringify(
    toFileSchema('profile', collections.profile.schema, { hub, root: context.root }),
  );
  expect(text).toContain('"enum":["planning","migration","training"]');
  expect(text).not.toContain('"taxonomy"');
  expect(text).not.toContain('"enum":[]');
});

describe('rows of a table', () => {
  const rowsOf = (shape: z.ZodType) => toFieldRows(toJsonSchema(shape));
  const row = (parts: Partial<FieldRow>) => expect.objectContaining(parts);

  test('say type, need and limits', () => {
    expect(
      rowsOf(z.strictObject({ name: z.string().min(2).max(9), size: z.int().min(1).optional() })),
    ).toEqual([
      row({ field: 'name', type: 'text', required: 'yes', limits: '2 to 9 characters' }),
      row({ field: 'size', type: 'whole number', required: 'no', limits: '1 or more' }),
    ]);
  });

  test('follow a list into its items', () => {
    const links = z.array(z.strictObject({ url: z.url() })).max(3);
    expect(rowsOf(z.strictObject({ links })).map(({ field, type, limits }) => [field, type, limits])).toEqual(
      [
        ['links', 'list of groups', 'at most 3 items'],
        ['links[].url', 'address', ''],
      ],
    );
  });

  test('merge variants and say with which one a field belongs', () => {
    const pause = z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('on') }),
      z.strictObject({ status: z.literal('off'), until: z.iso.date(), by: z.string().optional() }),
    ]);
    expect(rowsOf(z.strictObject({ pause }))).toEqual([
      row({ field: 'pause', type: 'group', required: 'yes' }),
      row({ field: 'pause.status', required: 'yes', limits: '`on`, `off`' }),
      row({ field: 'pause.until', type: 'date', required: 'with status `off`' }),
      row({ field: 'pause.by', type: 'text', required: 'no; only with status `off`' }),
    ]);
  });
});
