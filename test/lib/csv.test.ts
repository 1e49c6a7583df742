import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toCsv } from '#lib/csv.ts';

const read = (csv: string) => parse(csv, { bom: true, record_delimiter: '\r\n' }) as string[][];

test('SAV-2: quotes, commas and lines of a cell come back as they were', () => {
  const rows = [
    ['Name', 'Note'],
    ['Casa "Lumen", Lda', 'first\nsecond\r\nthird'],
    ['مكتب السدرة', ' space around '],
    ['', 'a;b'],
  ];
  expect(read(toCsv(rows))).toEqual(rows);
});

test('SAV-2: the file says that it is UTF-8 and ends each line as the format asks', () => {
  expect(toCsv([['a', 'b'], ['c']])).toBe('\uFEFFa,b\r\nc\r\n');
});

test.for([
  '=HYPERLINK("https://evil.example","Click")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '  =1+1',
  '\t=1+1',
  '\r=1+1',
  '\n@x',
  '＝1+1',
  '|cmd',
  "%0A=cmd|'/C calc'!A0",
])('SAV-2, threat 39: %j is no formula to a spreadsheet', (text) => {
  expect(read(toCsv([[text]]))).toEqual([[`'${text}`]]);
});

test('SAV-2: an ordinary text gets no apostrophe', () => {
  expect(read(toCsv([['A-Z', 'a=b', 'x@y.example', '5%']]))).toEqual([['A-Z', 'a=b', 'x@y.example', '5%']]);
});
