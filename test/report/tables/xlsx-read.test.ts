import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { xlsxBytes } from '../../../src/report/tables/xlsx.ts';
import { readXlsx } from '../../../src/report/tables/xlsx-read.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A workbook of one sheet as other programs write it: strings of their own, shared ones, days as numbers. */
const foreign = (sheet: string, shared = ''): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${relations}"><sheets><sheet name="A&amp;B" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId7" Type="${relations}/worksheet" Target="/xl/worksheets/sheet9.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst>${shared}</sst>`),
    'xl/worksheets/sheet9.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  });

describe('reading workbooks', () => {
  test('ours come back as they were written, whatever the texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme-ascii' }),
      fc.constantFrom('<b>&amp;', '_x000D_', '中文', '=1+1', ' a '),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.integer()), { minLength: 1, maxLength: 5 }), (rows) => {
        const columns = [
          { key: 'a', heading: '甲' },
          { key: 'b', heading: '乙' },
        ];
        const [sheet] = readXlsx(xlsxBytes([{ name: '表', columns, rows }]));
        expect(sheet?.name).toBe('表');
        expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
          ['甲', '乙'],
          ...rows.map(([a, b]) => [a, String(b)]),
        ]);
      }),
      { numRuns: 60 },
    );
  });
  test('those of other programs: shared strings, runs, formulas, gaps, numbers of days, references', () => {
    const sheet =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2"><v>46328</v></c></row>' +
      '<row r="5"><c r="B5" t="str"><f>A2</f><v>&#x4e2d;&#25991;&lt;</v></c><c t="inlineStr"><is><t>x</t></is></c></row><row r="6"/>';
    const shared =
      '<si><t xml:space="preserve"> a </t></si><si><r><t>通</t></r><r><rPr/><t>过</t></r><rPh><t>tōng</t></rPh></si>';
    expect(readXlsx(foreign(sheet, shared))).toEqual([
      {
        name: 'A&B',
        rows: [
          { row: 2, cells: [' a ', '', '通过', '46328'] },
          { row: 5, cells: ['', '中文<', 'x'] },
        ],
      },
    ]);
  });
  test('a small archive that unpacks to more than memory should hold is refused', () => {
    const bomb = foreign('<row><c><v>1</v></c></row>'.repeat(3_000_000));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(() => readXlsx(bomb)).toThrow(/64 MB/);
  });
  test('document types, which could declare entities, and what is no workbook are refused', () => {
    const laughs = foreign('').slice();
    expect(() => readXlsx(laughs)).not.toThrow();
    const evil = zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><workbook/>') });
    expect(() => readXlsx(evil)).toThrow(/DOCTYPE/);
    expect(() => readXlsx(zipSync({ a: strToU8('b') }))).toThrow(/no workbook/);
    expect(() => readXlsx(strToU8('PK nothing'))).toThrow();
  });
});
