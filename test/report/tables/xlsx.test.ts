import { unzipSync } from 'fflate';
import { XMLValidator } from 'fast-xml-parser';
import readXlsx from 'read-excel-file/node';
import { describe, expect, test, vi } from 'vitest';
import { sheetName } from '../../../src/report/tables/sheet-name.ts';
import { letters } from '../../../src/report/tables/sheet-xml.ts';
import { cellLimit, cellText, type Table } from '../../../src/report/tables/table.ts';
import { xlsxBytes, xlsxPieces } from '../../../src/report/tables/xlsx.ts';
import { commanding } from '../written.ts';
import { hostileTexts } from './hostile-texts.ts';

const table = (name: string, rows: Table['rows']): Table => ({
  name,
  columns: [
    { key: 'a', heading: '编号' },
    { key: 'b', heading: '文字', width: 40 },
  ],
  rows,
});
/** The sheets as another's reader sees them; it trims texts and gives null for empty ones. */
const read = (bytes: Uint8Array) => readXlsx(Buffer.from(bytes));
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]),
  );

describe('tables as a workbook', () => {
  test('an independent reader finds sheets, headings, texts and numbers', async () => {
    const bytes = xlsxBytes([
      table('整改清单', [
        [1, '缺少替代文本'],
        [-2.5, null],
      ]),
      table('空表', []),
    ]);
    expect(await read(bytes)).toEqual([
      {
        sheet: '整改清单',
        data: [
          ['编号', '文字'],
          [1, '缺少替代文本'],
          [-2.5, null],
        ],
      },
      { sheet: '空表', data: [['编号', '文字']] },
    ]);
  });

  test('hostile texts are texts, in sound XML', async () => {
    const bytes = xlsxBytes([
      table(
        '敌意',
        hostileTexts.map((text, i) => [i, text]),
      ),
    ]);
    const [sheet] = await read(bytes);
    expect(sheet?.data.slice(1)).toEqual(hostileTexts.map((text, i) => [i, cellText(text).trim() || null]));
    for (const [path, text] of Object.entries(partsOf(bytes))) {
      expect(XMLValidator.validate(text), path).toBe(true);
      expect(text, path).not.toMatch(/<f[ >]/); // no formulas
      expect(text.replaceAll('\t', ''), path).not.toMatch(commanding);
    }
  });

  test('cells end at the limit of Excel', async () => {
    const [sheet] = await read(xlsxBytes([table('长', [[1, '&'.repeat(1_000_000)]])]));
    expect(String(sheet?.data[1]?.[1]).length).toBe(cellLimit);
  });

  test('the headings stay in view, columns are wide enough', () => {
    const sheet = partsOf(xlsxBytes([table('x', [[1, 'y']])]))['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<col min="2" max="2" width="40" customWidth="1"/>');
    expect(sheet).toContain('<autoFilter ref="A1:B2"/>');
  });

  test('equal tables give equal bytes at any time', () => {
    const at = (time: string): Buffer => {
      vi.setSystemTime(time);
      return Buffer.from(xlsxBytes([table('x', [[1, 'y']])]));
    };
    vi.useFakeTimers({ toFake: ['Date'] });
    expect(at('2026-11-24').equals(at('2031-01-01'))).toBe(true);
    vi.useRealTimers();
  });

  test('a sheet that is full goes on in another', async () => {
    const rows = [1, 2, 3, 4, 5].map((n) => [n, 'x'] as const);
    const sheets = await read(Buffer.concat([...xlsxPieces([table('表', rows)], 3)]));
    expect(sheets.map((s) => [s.sheet, s.data.slice(1).map(([n]) => n)])).toEqual([
      ['表', [1, 2]],
      ['表 2', [3, 4]],
      ['表 3', [5]],
    ]);
  });

  test('pieces come while rows are still to be made', () => {
    let made = 0;
    const rows = function* (): Generator<[number, string]> {
      for (; made < 100_000; made++) yield [made, `行 ${made * 7919}`];
    };
    const pieces = xlsxPieces([table('x', { [Symbol.iterator]: rows })]);
    pieces.next();
    pieces.next();
    expect(made).toBeLessThan(50_000);
  });

  test('a table without columns is refused', () => {
    expect(() => xlsxBytes([{ name: 'x', columns: [], rows: [] }])).toThrow('no columns');
  });
});

test('names of sheets are legal and told apart', () => {
  const taken = new Set<string>();
  expect(
    ['指标', '指标', "a/b:c*d?[e]\\f'", '', 'History', '长'.repeat(50), '长'.repeat(50), 'ABC', 'abc'].map(
      (n) => sheetName(n, taken),
    ),
  ).toEqual([
    '指标',
    '指标 2',
    'a b c d e f',
    '1',
    'History 1',
    '长'.repeat(31),
    `${'长'.repeat(29)} 2`,
    'ABC',
    'abc 2',
  ]);
});

test('letters of columns', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map((n) => letters(n))).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});
