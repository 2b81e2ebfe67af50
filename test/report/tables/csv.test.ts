import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvText, readCsv } from '../../../src/report/tables/csv-read.ts';
import { csvPieces, guarded, unguarded } from '../../../src/report/tables/csv.ts';
import { cellLimit, cellText, type Cell, type Table } from '../../../src/report/tables/table.ts';
import { visible } from '../../../src/report/safe.ts';
import { commanding } from '../written.ts';
import { hostileTexts } from './hostile-texts.ts';

const table = (rows: Iterable<readonly Cell[]>, columns = 2): Table => ({
  name: '表',
  columns: Array.from({ length: columns }, (_, i) => ({ key: `k${i}`, heading: `列${i}` })),
  rows,
});
const csv = (value: Table): string => [...csvPieces(value)].join('');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a table as CSV', () => {
  test('begins with a byte order mark, ends lines with CRLF, quotes what needs it', () => {
    expect(
      csv(
        table([
          ['a,b', 'say "hi"'],
          ['two\nlines', null],
          [-1.5, 0],
          [Number.NaN, ' x '],
        ]),
      ),
    ).toBe('\ufeff列0,列1\r\n"a,b","say ""hi"""\r\n"two\nlines",\r\n-1.5,0\r\n," x "\r\n');
  });

  test.each(hostileTexts)('%j is never calculated, and comes back as it was shown', (text) => {
    const parsed = papa.parse<string[]>(csv(table([[text, 'end']])).slice(1), {
      newline: '\r\n',
      delimiter: ',',
    });
    expect(parsed.errors).toEqual([]);
    const cell = parsed.data[1]?.[0] ?? '';
    expect(parsed.data[1]?.[1]).toBe('end');
    expect(cell.normalize('NFKC').trimStart()).not.toMatch(/^[=+\-@]/);
    expect(cell.replaceAll('\t', '')).not.toMatch(commanding);
    expect(cell.isWellFormed()).toBe(true);
    expect(unguarded(cell)).toBe(cellText(text));
  });

  test('the guard comes off again, whatever the text', () => {
    assert(
      property(
        oneof(
          string({ unit: 'binary-ascii' }),
          constantFrom(...hostileTexts),
          string({ unit: constantFrom("'", '=', ' ', '\t', 'a') }),
        ),
        (text) => unguarded(guarded(text)) === text && !/^\s*[=+\-@＝＋－＠]/.test(guarded(text)),
      ),
    );
  });

  test('any table is read back by readCsv', () => {
    const cell = oneof(constantFrom(...hostileTexts), string({ unit: 'grapheme' }));
    assert(
      property(array(tuple(cell, cell), { minLength: 1 }), (rows) => {
        const { records, unclosed } = readCsv(bytes(csv(table(rows))));
        expect(unclosed).toBeNull();
        const shown = rows.map((row) => row.map((text) => visible(text)));
        expect(records.slice(1).map((r) => r.cells)).toEqual(
          shown.filter((row) => row.some((text) => text.trim() !== '')),
        );
      }),
    );
  });

  test('a cell is cut where Excel would spill, whole characters only, and says so', () => {
    const long = cellText('𠮷'.repeat(500_000));
    expect(long.length).toBeLessThanOrEqual(cellLimit);
    expect(long.isWellFormed()).toBe(true);
    expect(long).toMatch(/已截断 · cut）$/);
    expect(cellText('\u0000'.repeat(cellLimit)).length).toBeLessThanOrEqual(cellLimit);
    expect(cellText('字'.repeat(cellLimit))).toBe('字'.repeat(cellLimit));
  });

  test('rows are asked for one at a time', () => {
    let made = 0;
    const rows = function* (): Generator<Cell[]> {
      for (; made < 100_000; made++) yield [made, 'x'];
    };
    const pieces = csvPieces(table({ [Symbol.iterator]: rows }));
    for (let i = 0; i < 5; i++) pieces.next();
    expect(made).toBeLessThan(6);
  });
});

describe('reading CSV that people hand in', () => {
  test('as Excel in Chinese saves it: GB18030, and with separators of other regions', () => {
    const gbk = Uint8Array.from([0xc4, 0xe3, 0x2c, 0xba, 0xc3, 0x0d, 0x0a]); // 你,好
    expect(readCsv(gbk).records).toEqual([{ line: 1, cells: ['你', '好'] }]);
    expect(readCsv(bytes('\ufeffa;b\r\n1;2\r\n3;4')).records.map((r) => r.cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(csvText(Uint8Array.from([0xff, 0xfe, 0x60, 0x4f]))).toBe('你');
  });

  test('tells the line of every record, over lines within cells and empty ones', () => {
    expect(readCsv(bytes('a,b\r\n"x\r\ny",1\r\n\r\n,\r\nz,2\n')).records).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny', '1'] },
      { line: 6, cells: ['z', '2'] },
    ]);
  });

  test('tells of a quote that is never closed', () => {
    expect(readCsv(bytes('a,b\n1,2\n"x,3\n4,5\n')).unclosed).toBe(3);
  });
});
