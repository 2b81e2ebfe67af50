import { expect, test } from 'vitest';
import type { OfficeFacts as FactsRulesRead } from '../../rules/office.ts';
import { readDocx } from '../../src/gather/documents/docx.ts';
import type { OfficeFacts } from '../../src/gather/documents/office-facts.ts';
import { OfficePackage } from '../../src/gather/documents/office-package.ts';
import { readPptx } from '../../src/gather/documents/pptx.ts';
import { readXlsx } from '../../src/gather/documents/xlsx.ts';
import { Zip } from '../../src/gather/documents/zip.ts';
import { writeDocx, writePptx, writeXlsx } from './write-zipped.ts';

test('the rules read what the reader writes', () => {
  const same = (facts: OfficeFacts): FactsRulesRead => facts; // fails tsc when the two types part
  expect(same).toBeTypeOf('function');
});

const docx = (body: string, styles = '', title?: string): OfficeFacts =>
  readDocx(
    new OfficePackage(new Zip(writeDocx({ body, styles, ...(title === undefined ? {} : { title }) }))),
  );
const p = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

test('headings by built-in name, outline level and what a style is based on', () => {
  const styles =
    '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="a"><w:name w:val="公文章"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style><w:style w:styleId="b"><w:name w:val="章"/><w:basedOn w:val="a"/></w:style><w:style w:styleId="c"><w:basedOn w:val="d"/></w:style><w:style w:styleId="d"><w:basedOn w:val="c"/></w:style>';
  const body = p('总则', '1') + p('第一节', 'b') + p('正文', 'c') + p('一、没有样式') + p('');
  expect(docx(body, styles, '通知')).toMatchObject({
    format: 'docx',
    title: '通知',
    paragraphs: 4,
    headings: 2,
    levelSkips: 1,
    likeHeadings: 1,
    textChars: 13,
    han: 12,
  });
});

const drawing = (properties: string, what = '<pic:pic/>'): string =>
  `<w:p><w:r><w:drawing><wp:inline>${properties}<a:graphic><a:graphicData uri="x/picture">${what}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

test('pictures: alternatives, decoration, copies for older readers, old drawings', () => {
  const body = [
    drawing('<wp:docPr id="1" name="图片 1"/>'),
    drawing('<wp:docPr id="2" name="图片 2" descr="办理流程"/>'),
    drawing('<wp:docPr id="3" name="图片 3" descr="IMG_2031.jpg"/>'),
    drawing('<wp:docPr id="4" name="线"><a:extLst><adec:decorative val="1"/></a:extLst></wp:docPr>'),
    `<mc:AlternateContent><mc:Choice>${drawing('<wp:docPr id="5" name="框" descr="图例"/>')}</mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata/></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
    '<w:p><w:r><w:pict><v:shape alt=""><v:imagedata/></v:shape></w:pict></w:r></w:p>',
    '<w:p><w:r><w:drawing><wp:anchor><wp:docPr id="6" name="文本框"/><a:graphic><a:graphicData uri="x/wordprocessingShape"/></a:graphic></wp:anchor></w:drawing></w:r></w:p>',
  ].join('');
  expect(docx(body)).toMatchObject({ pictures: 5, picturesWithoutAlt: 2, weakAlts: ['IMG_2031.jpg'] });
});

test('tables, merged cells, languages', () => {
  const cell = (pr = ''): string => `<w:tc>${pr}${p('a')}</w:tc>`;
  const row = (pr: string, ...cells: string[]): string => `<w:tr>${pr}${cells.join('')}</w:tr>`;
  const plain = row('', cell(), cell());
  const span = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
  const body = [
    `<w:tbl>${row('<w:trPr><w:tblHeader/></w:trPr>', cell(), cell())}${plain}</w:tbl>`,
    `<w:tbl>${plain}${plain}${row('', cell(span))}</w:tbl>`,
    `<w:tbl>${row('', cell())}${row('', cell())}</w:tbl>`, // one column: layout
    '<w:p><w:r><w:rPr><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr><w:t>x</w:t></w:r></w:p>',
  ].join('');
  expect(docx(body)).toMatchObject({
    tables: 2,
    tablesWithoutHeader: 1,
    mergedCells: 1,
    langs: ['en-US', 'zh-CN'],
    hanLangs: ['zh-CN'],
  });
});

test('deleted text is none', () => {
  expect(docx('<w:p><w:del><w:r><w:t>删</w:t></w:r></w:del><w:r><w:t>留</w:t></w:r></w:p>').textChars).toBe(
    1,
  );
});

test('workbooks', () => {
  const data = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>科目</t></is></c></row></sheetData>';
  const sheets = [
    {
      name: 'Sheet1',
      xml: `${data}<sheetProtection sheet="1" selectLockedCells="1"/><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A9:B9"/></mergeCells>`,
    },
    { name: '收入', xml: `${data}<sheetProtection sheet="1"/>` },
    { name: 'Sheet3', xml: '<sheetData/>' },
    { name: 'Sheet4', xml: data, state: 'hidden' },
  ];
  expect(readXlsx(new OfficePackage(new Zip(writeXlsx(sheets))))).toMatchObject({
    format: 'xlsx',
    sheets: 2,
    unnamedSheets: ['Sheet1'],
    lockedSheets: ['Sheet1'],
    mergedCells: 1,
    textChars: 4,
    title: null,
  });
});

test('presentations', () => {
  const shape = (type: string, text: string): string =>
    `<p:sp><p:nvSpPr><p:nvPr>${type === '' ? '' : `<p:ph type="${type}"/>`}</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:rPr lang="zh-CN"/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
  const picture = '<p:pic><p:nvPicPr><p:cNvPr id="4" name="图片 3"/></p:nvPicPr></p:pic>';
  const table =
    '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="表"/></p:nvGraphicFramePr><a:graphic><a:graphicData uri="x/table"><a:tbl><a:tblPr firstRow="1"/><a:tr><a:tc/><a:tc/></a:tr><a:tr><a:tc/><a:tc/></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>';
  const slides = [shape('ctrTitle', '规划') + table, shape('', '没有标题') + picture, shape('title', '')];
  expect(readPptx(new OfficePackage(new Zip(writePptx(slides, '规划'))))).toMatchObject({
    format: 'pptx',
    title: '规划',
    slides: 3,
    slidesWithoutTitle: [2, 3],
    pictures: 1,
    picturesWithoutAlt: 1,
    tables: 1,
    tablesWithoutHeader: 0,
    langs: ['zh-CN'],
  });
});
