import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { SourceRow } from '#import/row.ts';
import { parseTable, readTable } from '#repo/read-table.ts';
import { parseMarkdownRow } from '#repo/table-markdown.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hub-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

const parse = (extension: string, text: string, rowsAt?: string) =>
  parseTable(extension, Buffer.from(text), rowsAt);
const fieldsOf = (row: SourceRow | undefined) => (row?.ok ? row.row.fields : row?.reason);
const allFields = (extension: string, text: string, rowsAt?: string) => {
  const table = parse(extension, text, rowsAt);
  return table.ok ? table.rows.map(fieldsOf) : table.reason;
};

describe('CSV', () => {
  test.for([
    ['commas', 'name,city\nAcme,"Berlin, Mitte"\n'],
    ['semicolons', 'name;city\nAcme;Berlin, Mitte\n'],
    ['tabs', 'name\tcity\nAcme\tBerlin, Mitte\n'],
    ['CRLF and a byte order mark', '\uFEFFname,city\r\nAcme,"Berlin, Mitte"\r\n'],
    ['empty lines', 'name,city\n\nAcme,"Berlin, Mitte"\n\n'],
  ] as const)('with %s', ([, text]) => {
    expect(allFields('.csv', text)).toEqual([{ name: 'Acme', city: 'Berlin, Mitte' }]);
  });

  test('names rows by their number', () => {
    const table = parse('.csv', 'name\na\nb\n');
    expect(table.ok && table.rows.map((row) => (row.ok ? row.row.name : row.name))).toEqual([
      'row 1',
      'row 2',
    ]);
  });

  test('a row with a missing or surplus cell does not shift the others', () => {
    expect(allFields('.csv', 'a,b\n1\n1,2,3\n1,2\n')).toEqual([
      'Unexpected 1 cells, expected 2',
      'Unexpected 3 cells, expected 2',
      { a: '1', b: '2' },
    ]);
  });

  test('a column that comes twice refuses the table', () => {
    expect(allFields('.csv', 'a,a\n1,2\n')).toBe('Unexpected second column `a`, expected each name once');
  });

  test('an unclosed quote refuses the table', () => {
    expect(allFields('.csv', 'a,b\n"1,2\n')).toMatch(/^Unreadable CSV/);
  });

  test('invisible characters fall out of cells', () => {
    expect(allFields('.csv', 'a\nAc\u200Bme\u202E\n')).toEqual([{ a: 'Acme' }]);
  });
});

describe('JSON and YAML', () => {
  test('hold a list of groups', () => {
    expect(allFields('.json', '[{"a":1},{"a":2}]')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(allFields('.yml', '- a: 1\n- a: 2\n')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test('or a map of groups, whose keys name the rows', () => {
    const table = parse('.yaml', 'acme: { a: 1 }\n');
    expect(table.ok && table.rows[0]).toMatchObject({ ok: true, row: { name: 'acme', fields: { a: 1 } } });
  });

  test('or a list inside, at a path', () => {
    expect(allFields('.json', '{"data":{"items":[{"a":1}]}}', 'data.items')).toEqual([{ a: 1 }]);
    expect(allFields('.json', '{"data":1}', 'data.items')).toBe('Expected a list of rows at `data.items`');
  });

  test('an item that is no group is a row that could not be read', () => {
    expect(allFields('.json', '["x",{"a":1},null]')).toEqual([
      'Expected a group of fields',
      { a: 1 },
      'Expected a group of fields',
    ]);
  });

  test.for([
    ['.json', '[{'],
    ['.yml', '- a: &x 1\n- a: *x\n'],
    ['.yml', '- a: !!js/function "x"\n'],
    ['.yml', 'a: 1\na: 2\n'],
    ['.json', '7'],
  ] as const)('%s that cannot be read as rows is refused: %s', ([extension, text]) => {
    expect(parse(extension, text).ok).toBe(false);
  });

  test('`__proto__` in JSON stays an ordinary key', () => {
    allFields('.json', '[{"__proto__":{"polluted":true}}]');
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('Markdown', () => {
  const row = (text: string | Uint8Array) => parseMarkdownRow('x.md', Buffer.from(text));

  test('gives front matter and body', () => {
    expect(row('---\nname: Acme\n---\nHi\n')).toEqual({
      ok: true,
      row: { name: 'x.md', fields: { name: 'Acme' }, body: 'Hi' },
    });
  });

  test('may be longer than a profile may', () => {
    expect(row(`---\nname: Acme\n---\n${'word '.repeat(10_000)}`).ok).toBe(true);
  });

  test.for([
    ['code instead of YAML', '---js\nprocess.exit(1)\n---\n'],
    ['aliases', '---\na: &x [1]\nb: *x\n---\n'],
    ['tags', '---\na: !!js/function "function(){}"\n---\n'],
    ['no front matter', '# Read me\n'],
    ['an unclosed front matter', '---\na: 1\n'],
    ['a list as front matter', '---\n- a\n---\n'],
    ['doubled keys', '---\na: 1\na: 2\n---\n'],
    ['bytes that are no text', Uint8Array.of(0x2d, 0xff, 0xfe)],
    ['a huge front matter', `---\na: ${'x'.repeat(300_000)}\n---\n`],
    ['a reversed name', '---\nname: "\u202Eemca"\n---\n'],
  ] as const)('refuses %s, with a reason', ([, text]) => {
    const read = row(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.reason).not.toBe('');
  });
});

describe('a folder', () => {
  test('gives every Markdown file in it and below, by name; links are named and not followed', () => {
    mkdirSync(path.join(folder, 'md/deep'), { recursive: true });
    writeFileSync(path.join(folder, 'md/b.md'), '---\nname: B\n---\n');
    writeFileSync(path.join(folder, 'md/deep/a.md'), '---\nname: A\n---\n');
    writeFileSync(path.join(folder, 'md/notes.txt'), 'no row');
    symlinkSync('/etc/hostname', path.join(folder, 'md/link.md'));
    const table = readTable(path.join(folder, 'md'));
    expect(
      table.ok && table.rows.map((row) => (row.ok ? row.row.name : `${row.name}: ${row.reason}`)),
    ).toEqual(['b.md', 'deep/a.md', 'link.md: Unexpected link, expected a plain file']);
  });

  test('that is missing is refused, and so is another file type', () => {
    expect(readTable(path.join(folder, 'none'))).toEqual({
      ok: false,
      reason: expect.stringContaining('No such file'),
    });
    writeFileSync(path.join(folder, 'a.xlsx'), '');
    expect(readTable(path.join(folder, 'a.xlsx'))).toEqual({
      ok: false,
      reason: expect.stringContaining('`.xlsx`'),
    });
  });
});
