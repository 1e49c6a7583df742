import { expect, test } from 'vitest';
import { joinRows } from '#import/join-rows.ts';
import { aRow } from './some-tools.ts';

const levels = [
  aRow({ firm: 'ACME', level: 'gold' }),
  aRow({ firm: 'acme', level: 'old' }),
  aRow({ firm: '', level: 'x' }),
];
const join = (fields: Record<string, unknown>, many: boolean) => {
  const [row] = joinRows(
    [{ ok: true, row: aRow(fields) }],
    [{ name: 'levels', key: 'id', match: 'firm', many, rows: levels }],
  );
  return row?.ok ? row.row.fields['levels'] : undefined;
};

test('a row gets the first record that shares its key', () => {
  expect(join({ id: 'Acme' }, false)).toEqual({ firm: 'ACME', level: 'gold' });
});

test('a row gets all records that share its key when many are asked for', () => {
  expect(join({ id: 'Acme' }, true)).toHaveLength(2);
});

test('a row without a partner in the other table gets nothing', () => {
  expect(join({ id: 'Globex' }, false)).toBeUndefined();
  expect(join({ id: 'Globex' }, true)).toEqual([]);
});

test('an empty key matches nothing, not even another empty key', () => {
  expect(join({ id: '' }, false)).toBeUndefined();
  expect(join({}, true)).toEqual([]);
});

test('a row that could not be read passes through', () => {
  const unread = { ok: false, name: 'row 1', reason: 'why' } as const;
  expect(joinRows([unread], [])).toEqual([unread]);
});
