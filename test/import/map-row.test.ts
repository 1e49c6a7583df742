import { describe, expect, test } from 'vitest';
import { mapRow } from '#import/map-row.ts';
import type { Mapping } from '#import/mapping.ts';
import { aMapping, aRow, someTools } from './some-tools.ts';

const map = (fields: Record<string, unknown>, parts: Partial<Mapping> = {}, body = '') =>
  mapRow(aRow({ name: 'Acme', website: 'acme.example', ...fields }, body), aMapping(parts), someTools());

test('gives the fields that the mapping sets, and the folder from the name', () => {
  const mapped = map({});
  expect(mapped.slug).toBe('acme');
  expect(mapped.values.get('website')).toBe('https://acme.example');
  expect(mapped.faults).toEqual([]);
  expect(mapped.body).toBeUndefined();
});

test('names the field of each value that cannot be used', () => {
  const { faults } = map({ website: 'nope' });
  expect(faults).toEqual([{ field: 'website', reason: expect.stringContaining('`nope`') }]);
});

test('leaves out fields without a value', () => {
  expect(
    map({ headline: '' }, { fields: { name: 'name', headline: 'headline' } }).values.has('headline'),
  ).toBe(false);
});

describe('contact details', () => {
  test('are taken out of headline and body, and counted', () => {
    const mapped = map(
      { headline: 'We help you. Write to ada@acme.example' },
      { body: '$body' },
      'Call us: +44 20 7946 0958.\n\n<p>bob@acme.example</p>',
    );
    expect(mapped.values.get('headline')).toBe('We help you. Write to');
    expect(mapped.body).toBe('Call us.');
    expect(mapped.contactsRemoved).toBe(3);
  });

  test('inside groups are taken out as well', () => {
    const fields: Mapping['fields'] = { caseStudies: { list: [{ object: { client: 'who' } }] } };
    const mapped = map({ who: 'Ada ada@acme.example' }, { fields });
    expect(mapped.values.get('caseStudies')).toEqual([{ client: 'Ada' }]);
  });

  test('inside a web address refuse the row', () => {
    const { faults } = map({ website: 'https://acme.example/?to=ada%40acme.example' });
    expect(faults[0]?.field).toBe('website');
  });
});

test('numbers and texts become what the profile asks for', () => {
  const fields: Mapping['fields'] = { name: 'name', teamSize: 'size', kinds: 'kind' };
  const { values } = map({ name: 1984, size: '12', kind: 'agency' }, { fields });
  expect(Object.fromEntries(values)).toEqual({ name: '1984', teamSize: 12, kinds: ['agency'] });
});

test('the slug may come from another field', () => {
  expect(map({ id: 'Acme Größe' }, { slug: 'id' }).slug).toBe('acme-groesse');
});

test('a name in a script without transliteration gets a folder by its hash, the same each time', () => {
  const first = map({ name: '山田製作所' });
  expect(first.slug).toMatch(/^p-[0-9a-f]{8}$/);
  expect(map({ name: '山田製作所' }).slug).toBe(first.slug);
  expect(map({ name: '山田商店' }).slug).not.toBe(first.slug);
});
