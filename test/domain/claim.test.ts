import { describe, expect, test } from 'vitest';
import { claimsOf, vouchFor, vouchForEntry } from '#domain/claim.ts';
import { profileSchema } from '#domain/partner.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { aPartner } from '../builders.ts';

const study = { client: 'Museum', task: 'Plan', result: 'Planned', date: '2026-04' };
const own = { source: 'self-declared', on: '2026-11-01' };

test('PRO-2: every field that states something has a source and a date, whoever wrote the profile', async () => {
  const { hub } = await loadHub(diskSource('test/fixtures/hub'));
  const silent = [
    'confirmed',
    'logoAlt',
    'lifecycle',
    'owners',
    'agreement',
    'declarations',
    'relationshipNote',
    'textLanguage',
    'translations',
  ];
  const full = hub.partners.get('northlight-studio');
  const claimed = new Set((full ? claimsOf(full) : []).map(({ field }) => field.split('.')[0]));
  expect([...claimed].sort()).toEqual(
    Object.keys(profileSchema.shape)
      .filter((field) => !silent.includes(field))
      .sort(),
  );
  const vouched = [...hub.partners.values()].flatMap(claimsOf);
  for (const { source, on } of vouched) {
    expect(['checked', 'client-confirmed', 'self-declared']).toContain(source);
    expect(on).toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
  }
});

test('a fact is the partner’s own word of the day on which it confirmed the profile', () => {
  expect(vouchFor(aPartner({ teamSize: 4 }), 'teamSize')).toEqual(own);
});

test('availability carries its own day', () => {
  const partner = aPartner({ availability: { status: 'open', confirmed: '2026-11-20' } });
  expect(vouchFor(partner, 'availability')).toEqual({ source: 'self-declared', on: '2026-11-20' });
});

test('the name is checked once an editor has checked who this is', () => {
  expect(vouchFor(aPartner(), 'name')).toEqual(own);
  expect(vouchFor(aPartner({ roster: { checked: '2026-09-30' } }), 'name')).toEqual({
    source: 'checked',
    on: '2026-09-30',
  });
});

describe('a value that the program checked', () => {
  const checks = [{ field: 'teamSize' as const, value: 4, on: '2026-10-01' }];

  test('is marked as checked', () => {
    const partner = aPartner({ teamSize: 4, roster: { checks } });
    expect(vouchFor(partner, 'teamSize')).toEqual({ source: 'checked', on: '2026-10-01' });
  });

  test('loses the mark when the profile changes it', () => {
    expect(vouchFor(aPartner({ teamSize: 40, roster: { checks } }), 'teamSize')).toEqual(own);
  });

  test('may be a list in any order, or a group, but not a part of either', () => {
    const roster = {
      checks: [
        { field: 'languages' as const, value: ['en', 'pt'], on: '2026-10-01' },
        { field: 'base' as const, value: { country: 'PT', city: 'Porto' }, on: '2026-10-02' },
      ],
    };
    const same = aPartner({ languages: ['pt', 'en'], base: { city: 'Porto', country: 'PT' }, roster });
    expect(vouchFor(same, 'languages').source).toBe('checked');
    expect(vouchFor(same, 'base').source).toBe('checked');
    const more = aPartner({
      languages: ['pt', 'en', 'es'],
      base: { city: 'Porto', country: 'PT', timeZone: 'Europe/Lisbon' },
      roster,
    });
    expect(vouchFor(more, 'languages')).toEqual(own);
    expect(vouchFor(more, 'base')).toEqual(own);
  });
});

describe('work and references', () => {
  test('a reference is confirmed by the client in its month, else when the profile was', () => {
    const reference = { client: 'Museum', quote: 'Good.', proof: 'https://museum.example/' };
    const partner = aPartner({ references: [{ ...reference, date: '2026-05' }, reference] });
    expect(vouchForEntry(partner, 'references', 0)).toEqual({ source: 'client-confirmed', on: '2026-05' });
    expect(vouchForEntry(partner, 'references', 1)).toEqual({ source: 'client-confirmed', on: '2026-11-01' });
  });

  test('a case study is the partner’s own word until client or program say so', () => {
    const checks = [
      { field: 'caseStudies' as const, entry: 'museum-2026-04', value: 'Planned', on: '2026-10-01' },
    ];
    const confirmed = { on: '2026-06-01', proof: 'https://museum.example/' };
    const at = (partner: ReturnType<typeof aPartner>) => vouchForEntry(partner, 'caseStudies', 0);
    expect(at(aPartner({ caseStudies: [study] }))).toEqual(own);
    expect(at(aPartner({ caseStudies: [study], roster: { checks } }))).toEqual({
      source: 'checked',
      on: '2026-10-01',
    });
    expect(
      at(aPartner({ caseStudies: [{ ...study, result: 'Planned twice' }], roster: { checks } })),
    ).toEqual(own);
    expect(
      at(aPartner({ caseStudies: [{ ...study, confirmedByClient: confirmed }], roster: { checks } })),
    ).toEqual({ source: 'client-confirmed', on: '2026-06-01' });
  });
});
