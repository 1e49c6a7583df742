import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapRow } from '#import/map-row.ts';
import { type Existing, planImport } from '#import/plan.ts';
import type { Partner } from '#domain/partner.ts';
import { aPartner } from '../builders.ts';
import { aMapping, aRow, someTools } from './some-tools.ts';

const aMapped = (
  name: string,
  website = `${name}.example`.toLowerCase(),
  more: Record<string, unknown> = {},
) => mapRow({ ...aRow({ name, website, ...more }), name: `${name} of ${website}` }, aMapping(), someTools());

function existing(...partners: Partner[]): Existing {
  return { partners: new Map(partners.map((partner) => [partner.slug, partner])), unreadable: new Set() };
}

/** The entry that an import of the row would make. */
function imported(
  slug: string,
  row: ReturnType<typeof aMapped>,
  more: Partial<Partner['profile']> = {},
): Partner {
  const [draft] = planImport([row], existing(), false).drafts;
  const { profile } = aPartner({ slug, ...(draft?.profile as Partial<Partner['profile']>), ...more });
  return { ...aPartner({ slug }), profile };
}

test('a new row becomes a draft', () => {
  const { drafts, unchanged, rejected } = planImport([aMapped('Acme')], existing(), false);
  expect(drafts.map(({ slug }) => slug)).toEqual(['acme']);
  expect([unchanged, rejected]).toEqual([[], []]);
});

test('a row whose entry says the same is unchanged', () => {
  const row = aMapped('Acme');
  expect(planImport([row], existing(imported('acme', row)), false)).toEqual({
    drafts: [],
    unchanged: [row.row],
    rejected: [],
  });
});

test('fields that owners added do not make an entry differ', () => {
  const row = aMapped('Acme');
  const owned = imported('acme', row, { languages: ['pt'], owners: [{ id: 1, login: 'ada' }] });
  expect(planImport([row], existing(owned), false).unchanged).toEqual([row.row]);
});

describe('an entry that differs', () => {
  const row = aMapped('Acme');
  const owned = imported('acme', row, { headline: 'Words of our own, by the owner.', languages: ['pt'] });

  test('is kept without `--update`, and the row says what would change', () => {
    const { drafts, rejected } = planImport([row], existing(owned), false);
    expect(drafts).toEqual([]);
    expect(rejected).toEqual([
      {
        row: row.row,
        field: 'headline',
        reason:
          '`partners/acme` already exists and differs; use `--update` to overwrite its fields `headline`',
      },
    ]);
  });

  test('gets the mapped fields with `--update`, and keeps the others', () => {
    const [draft] = planImport([row], existing(owned), true).drafts;
    expect(draft?.profile['headline']).toBe('We build things for people.');
    expect(draft?.profile['languages']).toEqual(['pt']);
  });

  test('keeps its text when the mapping sets none', () => {
    const [draft] = planImport([row], existing({ ...owned, body: 'Our story.' }), true).drafts;
    expect(draft?.body).toBe('Our story.');
  });
});

test('an entry is found by its website when its folder has another name', () => {
  const row = aMapped('Acme');
  expect(planImport([row], existing(imported('acme-studio', row)), false).unchanged).toEqual([row.row]);
});

test('two rows of one name get folders of their own', () => {
  const rows = [aMapped('Acme', 'a.example'), aMapped('Acme', 'b.example')];
  expect(planImport(rows, existing(), false).drafts.map(({ slug }) => slug)).toEqual(['acme', 'acme-2']);
});

test('a second run finds the numbered folder again', () => {
  const rows = [aMapped('Acme', 'a.example'), aMapped('Acme', 'b.example')] as const;
  const hub = existing(imported('acme', rows[0]), imported('acme-2', rows[1]));
  expect(planImport(rows, hub, false).unchanged).toHaveLength(2);
});

test('two rows of one website never fight for one entry', () => {
  const rows = [aMapped('Acme', 'a.example'), aMapped('Acme Group', 'a.example')] as const;
  const { drafts, unchanged } = planImport(rows, existing(imported('acme', rows[0])), true);
  expect(unchanged).toEqual([rows[0].row]);
  expect(drafts.map(({ slug }) => slug)).toEqual(['acme-group']);
});

test('a folder whose profile cannot be read is not overwritten, even with `--update`', () => {
  const hub: Existing = { partners: new Map(), unreadable: new Set(['acme']) };
  expect(planImport([aMapped('Acme')], hub, true).rejected[0]?.reason).toContain('cannot be read');
});

test('a row with several faults is rejected once, with all reasons', () => {
  const mapping = aMapping();
  const fields = { ...mapping.fields, confirmed: { from: 'when', as: 'date' as const } };
  const row = mapRow(aRow({ name: 'Acme', website: 'nope', when: 'soon' }), { fields }, someTools());
  const [rejection] = planImport([row], existing(), false).rejected;
  expect(rejection?.field).toBe('website');
  expect(rejection?.reason).toMatch(/`nope`.*; .*`soon`/);
});

test('every row is a draft, unchanged or rejected, and no two drafts share a folder', () => {
  const name = fc.constantFrom('Acme', 'Globex', 'Initech', '山田', 'con');
  const website = fc.constantFrom('a.example', 'b.example', 'nope', 'c.example');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, website), { maxLength: 12 }),
      fc.array(fc.tuple(name, website), { maxLength: 6 }),
      fc.boolean(),
      (rows, before, update) => {
        const first = planImport(
          before.map(([n, w]) => aMapped(n, w)),
          existing(),
          false,
        );
        const hub = existing(
          ...first.drafts.map(({ slug, profile }) =>
            aPartner({ slug, ...(profile as Partial<Partner['profile']>) }),
          ),
        );
        const plan = planImport(
          rows.map(([n, w]) => aMapped(n, w)),
          hub,
          update,
        );
        expect(plan.drafts.length + plan.unchanged.length + plan.rejected.length).toBe(rows.length);
        expect(new Set(plan.drafts.map(({ slug }) => slug)).size).toBe(plan.drafts.length);
      },
    ),
    { seed: 7, numRuns: 200 },
  );
});
