import { expect, test } from 'vitest';
import type { OfficeFacts } from '../../rules/office.ts';
import type { OfdFacts } from '../../rules/ofd.ts';
import type { DocumentFacts } from '../../src/model/page-artifacts.ts';
import { sayOfDocument } from './say-of-document.ts';

const goodOfd: OfdFacts = {
  pages: 8,
  pagesRead: 8,
  pagesWithText: 8,
  pagesPicture: 0,
  pagesScant: 0,
  picturePages: [],
  textChars: 5000,
  unmapped: 0,
  title: '通知',
  outline: 3,
  tagged: false,
  exportable: true,
};
const goodOffice: OfficeFacts = {
  format: 'docx',
  textChars: 5000,
  han: 4500,
  title: '通知',
  langs: ['en-US', 'zh-CN'],
  hanLangs: ['zh-CN'],
  pictures: 2,
  picturesWithoutAlt: 0,
  weakAlts: [],
  paragraphs: 80,
  headings: 6,
  levelSkips: 0,
  likeHeadings: 0,
  tables: 1,
  tablesWithoutHeader: 0,
  mergedCells: 0,
  slides: 0,
  slidesWithoutTitle: [],
  sheets: 0,
  unnamedSheets: [],
  lockedSheets: [],
};
const documentOf = (kind: 'ofd' | 'office', facts: object): DocumentFacts => ({
  url: `http://x.test/P0201.${kind}`,
  from: 'http://x.test/',
  kind,
  bytes: 1,
  read: true,
  reason: null,
  facts: { ...(kind === 'ofd' ? goodOfd : goodOffice), ...facts },
});
const scan = { pagesWithText: 0, pagesPicture: 8, textChars: 0 };

test.each<[string, Partial<OfdFacts>, string]>([
  ['ofd-text-layer', {}, 'pass'],
  ['ofd-text-layer', scan, 'fail scan'],
  ['ofd-text-layer', { ...scan, pagesPicture: 6, pagesScant: 2 }, 'ask scant'],
  ['ofd-text-layer', { pagesWithText: 6, pagesPicture: 2, picturePages: [7, 8] }, 'ask partly'],
  ['ofd-text-layer', { unmapped: 2500 }, 'ask garbled'],
  ['ofd-text-layer', { pagesWithText: 0 }, ''],
  ['ofd-title', {}, 'pass'],
  ['ofd-title', { title: null }, 'ask missing'],
  ['ofd-structure', {}, 'pass'],
  ['ofd-structure', { outline: 0 }, 'ask none'],
  ['ofd-structure', { outline: 0, tagged: true }, 'pass'],
  ['ofd-structure', { pages: 2, outline: 0 }, ''],
  ['ofd-structure', scan, ''],
  ['ofd-locked', {}, 'pass'],
  ['ofd-locked', { exportable: false }, 'ask locked'],
])('%s %j: %s', (id, facts, said) => expect(sayOfDocument(id, documentOf('ofd', facts))).toBe(said));

const xlsx = { format: 'xlsx', sheets: 2, headings: 0, pictures: 0, hanLangs: [] } as const;
const pptx = { format: 'pptx', slides: 3, headings: 0, hanLangs: [] } as const;

test.each<[string, Partial<OfficeFacts>, string]>([
  ['office-image-alt', {}, 'pass'],
  ['office-image-alt', { picturesWithoutAlt: 1 }, 'pass, fail no-alt'],
  ['office-image-alt', { weakAlts: ['图片 1'] }, 'pass, ask weak'],
  ['office-image-alt', { pictures: 0 }, ''],
  ['office-pictures-only', {}, 'pass'],
  ['office-pictures-only', { textChars: 0, picturesWithoutAlt: 2 }, 'fail only'],
  ['office-pictures-only', { textChars: 0 }, 'ask scant'],
  ['office-pictures-only', { textChars: 4, picturesWithoutAlt: 2 }, 'ask scant'],
  ['office-pictures-only', { ...xlsx, pictures: 2, textChars: 0 }, 'pass'],
  ['office-pictures-only', { textChars: 0, pictures: 0 }, ''],
  ['office-headings', {}, 'pass'],
  ['office-headings', { headings: 0, likeHeadings: 5 }, 'ask look-alike'],
  ['office-headings', { headings: 0 }, 'ask none'],
  ['office-headings', { headings: 0, textChars: 200 }, ''],
  ['office-headings', { levelSkips: 1 }, 'ask levels'],
  ['office-headings', pptx, ''],
  ['office-table-headers', {}, 'pass'],
  ['office-table-headers', { tablesWithoutHeader: 1 }, 'ask no-header'],
  ['office-table-headers', { tables: 0, mergedCells: 4 }, 'ask merged'],
  ['office-table-headers', { tables: 0 }, ''],
  ['office-title', {}, 'pass'],
  ['office-title', { title: null }, 'ask missing'],
  ['office-language', {}, 'pass'],
  ['office-language', { hanLangs: [] }, 'ask missing'],
  ['office-language', { hanLangs: ['en-US'] }, 'ask not-chinese'],
  ['office-language', { ...pptx, langs: ['zh-CN'] }, 'pass'],
  ['office-language', { han: 10, hanLangs: [] }, ''],
  ['office-language', xlsx, ''],
  ['office-slide-titles', {}, ''],
  ['office-slide-titles', pptx, 'pass'],
  ['office-slide-titles', { ...pptx, slidesWithoutTitle: [2] }, 'ask missing'],
  ['office-sheet-names', xlsx, 'pass'],
  ['office-sheet-names', { ...xlsx, unnamedSheets: ['Sheet1'] }, 'ask unnamed'],
  ['office-sheet-names', { ...xlsx, sheets: 1, unnamedSheets: ['Sheet1'] }, ''],
  ['office-locked', xlsx, 'pass'],
  ['office-locked', { ...xlsx, lockedSheets: ['预算'] }, 'fail locked'],
  ['office-locked', {}, ''],
])('%s %j: %s', (id, facts, said) => expect(sayOfDocument(id, documentOf('office', facts))).toBe(said));
