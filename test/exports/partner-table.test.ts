import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { describeFields } from '#api/v1/endpoint.ts';
import { endpoints } from '#api/v1/endpoints.ts';
import { listedPartners, toPartner } from '#api/v1/partner.ts';
import { toPartnerTable } from '#exports/partner-table.ts';
import { collections } from '#repo/collections.ts';
import { toPlainText } from '#markdown/plain-text.ts';
import type { Hub } from '#domain/hub.ts';
import { aHub, aPartner } from '../builders.ts';
import { fixtureHub, ROOT } from './a-context.ts';

const endpoint = endpoints.find(({ pattern }) => pattern === 'partners/{slug}.json');
const fields = endpoint ? describeFields(endpoint) : [];

const write = (hub: Hub) => {
  const context = { hub, collections, root: ROOT, renderBody: toPlainText };
  return toPartnerTable(
    fields,
    listedPartners(hub).map((partner) => toPartner(partner, context)),
  );
};
const read = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

test('has a row for each listed partner, and every public field as a column', () => {
  const rows = read(write(fixtureHub));
  expect(rows.map(({ slug }) => slug)).toEqual(listedPartners(fixtureHub).map(({ slug }) => slug));
  const top = fields.map(({ field }) => field.split(/[.[]/, 1)[0]);
  const columns = Object.keys(rows[0] ?? {}).map((column) => column.split('.', 1)[0]);
  expect(new Set(columns)).toEqual(new Set(top));
});

test('has the same columns whatever the partners filled in', () => {
  const [header] = write(fixtureHub).split('\r\n', 1);
  expect(write(aHub()).split('\r\n', 1)).toEqual([header]);
});

test('takes groups apart, joins lists of words, and keeps lists of groups as JSON', () => {
  const [row] = read(write(fixtureHub)).filter(({ slug }) => slug === 'northlight-studio');
  expect(row?.['base.city']).toBe('Porto');
  expect(row?.['languages']).toBe('pt; en; es');
  expect(JSON.parse(row?.['links'] ?? '')).toHaveLength(3);
  expect(row?.['description']).toMatch(/^Northlight began in a theatre/);
});

test('threat 39: no cell is a formula to a spreadsheet', () => {
  const formula = '=HYPERLINK("https://evil.example","Click here")';
  const partner = aPartner({
    headline: formula,
    body: formula,
    relationshipNote: '+1+1',
    base: { city: '@SUM(1)', country: 'PT' },
  });
  const [row] = read(write(aHub({ partners: [partner] })));
  expect([row?.['headline'], row?.['description'], row?.['relationshipNote'], row?.['base.city']]).toEqual([
    `'${formula}`,
    `'${formula}`,
    "'+1+1",
    "'@SUM(1)",
  ]);
});

test('has a mail address only by consent', () => {
  const email = 'ada@acme.example';
  expect(write(aHub({ partners: [aPartner({ contact: { email, publishEmail: true } })] }))).toContain(email);
  expect(write(aHub({ partners: [aPartner({ contact: { email } })] }))).not.toContain(email);
});
