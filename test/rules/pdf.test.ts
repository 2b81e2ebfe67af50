import { describe, expect, test } from 'vitest';
import { documentRules } from '../../rules/document.ts';
import { fileName, type PdfFacts } from '../../rules/pdf.ts';
import { faultCodes } from '../../src/gather/documents/pdf-checks/fault.ts';
import type { DocumentFacts } from '../../src/model/page-artifacts.ts';
import { sayOfDocument } from './say-of-document.ts';

const good: PdfFacts = {
  pages: 8,
  pagesRead: 8,
  pagesWithText: 8,
  pagesPicture: 0,
  pagesScant: 0,
  picturePages: [],
  textChars: 5000,
  han: 4500,
  latin: 100,
  kana: 0,
  unmapped: 0,
  marked: true,
  elements: 90,
  headings: 6,
  figures: 2,
  figuresWithoutAlt: 0,
  tables: 1,
  tablesWithoutHeaders: 0,
  lang: 'zh-CN',
  langs: [],
  title: '无障碍环境建设实施方案',
  showsTitle: true,
  locked: false,
  fields: 1,
  fieldsWithoutName: 0,
  checked: true,
  claims: null,
  faults: {},
  shown: 5000,
  shownUntagged: 0,
  shownUnmapped: 0,
};
const scan = {
  pagesWithText: 0,
  pagesPicture: 8,
  textChars: 0,
  han: 0,
  latin: 0,
  marked: false,
  elements: 0,
};

const documentOf = (facts: Partial<PdfFacts>, url = 'http://x.test/P0201.pdf'): DocumentFacts => ({
  url,
  from: 'http://x.test/',
  kind: 'pdf',
  bytes: 1,
  read: true,
  reason: null,
  facts: { ...good, ...facts },
});

const say = (id: string, facts: Partial<PdfFacts>): string => sayOfDocument(id, documentOf(facts));

test.each([
  ['pdf-text-layer', {}, 'pass'],
  ['pdf-text-layer', scan, 'fail scan'],
  ['pdf-text-layer', { ...scan, pagesPicture: 6, pagesScant: 2 }, 'ask scant'],
  ['pdf-text-layer', { pagesWithText: 6, pagesPicture: 2, picturePages: [7, 8] }, 'ask partly'],
  ['pdf-text-layer', { pagesScant: 1, pagesWithText: 7 }, 'pass'],
  ['pdf-text-layer', { unmapped: 2500 }, 'ask garbled'],
  ['pdf-text-layer', { pagesWithText: 0 }, ''],
  ['pdf-tagged', {}, 'pass'],
  ['pdf-tagged', { marked: false, elements: 0 }, 'fail untagged'],
  ['pdf-tagged', { elements: 0 }, 'fail empty-tags'],
  ['pdf-tagged', { marked: false }, 'ask not-marked'],
  ['pdf-tagged', { headings: 0 }, 'ask no-headings'],
  ['pdf-tagged', { headings: 0, pages: 2, pagesRead: 2, pagesWithText: 2 }, 'pass'],
  ['pdf-tagged', scan, ''],
  ['pdf-title', {}, 'pass'],
  ['pdf-title', { title: null }, 'fail missing'],
  ['pdf-title', { title: 'Microsoft Word - 附件1.doc' }, 'ask left-over'],
  ['pdf-title', { title: '无标题' }, 'ask left-over'],
  ['pdf-title', { title: 'p0201' }, 'ask left-over'],
  ['pdf-title', { title: '2025-03-01' }, 'ask left-over'],
  ['pdf-title', { title: 'Scandinavian welfare' }, 'pass'],
  ['pdf-title', { showsTitle: false }, 'ask not-shown'],
  ['pdf-language', {}, 'pass'],
  ['pdf-language', { lang: null }, 'fail missing'],
  ['pdf-language', { lang: null, langs: ['zh-CN'] }, 'ask parts-only'],
  ['pdf-language', { lang: null, langs: ['pt-ПТ'] }, 'fail malformed'],
  ['pdf-language', { lang: 'en-US' }, 'fail not-chinese'],
  ['pdf-language', { lang: 'en-US', langs: ['zh-CN'] }, 'ask parts-only'],
  ['pdf-language', { lang: 'en-US', han: 100, latin: 3000 }, 'pass'],
  ['pdf-language', { lang: 'ja-JP', kana: 400 }, 'pass'],
  ['pdf-language', { lang: '中文' }, 'fail malformed'],
  ['pdf-language', { lang: 'ZH-cn' }, 'pass'],
  ['pdf-language', scan, ''],
  ['pdf-figure-alt', {}, 'pass'],
  ['pdf-figure-alt', { figuresWithoutAlt: 2 }, 'fail no-alt'],
  ['pdf-figure-alt', { figures: 0 }, ''],
  ['pdf-figure-alt', { marked: false, figuresWithoutAlt: 2 }, ''],
  ['pdf-table-headers', {}, 'pass'],
  ['pdf-table-headers', { tablesWithoutHeaders: 1 }, 'ask no-headers'],
  ['pdf-table-headers', { tables: 0 }, ''],
  ['pdf-form-names', {}, 'pass'],
  ['pdf-form-names', { fieldsWithoutName: 1 }, 'fail unnamed'],
  ['pdf-form-names', { fields: 0 }, ''],
  ['pdf-table-headers', { faults: { 'table-headers': 1 } }, 'ask not-tied'],
  ['pdf-headings', {}, 'pass'],
  ['pdf-headings', { faults: { headings: 2 } }, 'ask levels'],
  ['pdf-headings', { headings: 0 }, ''],
  ['pdf-headings', { checked: false }, ''],
  ['pdf-nesting', {}, 'pass'],
  ['pdf-nesting', { faults: { tables: 1, lists: 2, roles: 1 } }, 'ask tables, ask lists, ask roles'],
  ['pdf-nesting', { marked: false, elements: 0 }, ''],
  ['pdf-font-unicode', {}, 'pass'],
  ['pdf-font-unicode', { shownUnmapped: 4 }, 'pass'],
  ['pdf-font-unicode', { shownUnmapped: 2500 }, 'ask unmapped'],
  ['pdf-font-unicode', { shown: 0 }, ''],
  ['pdf-untagged-content', {}, 'pass'],
  ['pdf-untagged-content', { shownUntagged: 9 }, 'ask outside'],
  ['pdf-untagged-content', { marked: false, elements: 0 }, ''],
  ['pdf-annotations', {}, 'pass'],
  ['pdf-annotations', { faults: { annotations: 3, 'tab-order': 1 } }, 'ask outside, ask order'],
  ['pdf-annotations', { faults: { forms: 1 }, fieldsWithoutName: 1 }, 'pass'],
  ['pdf-annotations', { checked: false }, ''],
  ['pdf-ua-claim', {}, ''],
  ['pdf-ua-claim', { claims: 1 as const }, 'pass'],
  ['pdf-ua-claim', { faults: { tables: 1, fonts: 2 } }, ''],
  ['pdf-ua-claim', { claims: 2 as const, faults: { tables: 1, fonts: 2 } }, 'fail tables, fail fonts'],
  ['pdf-locked', {}, 'pass'],
  ['pdf-locked', { locked: true }, 'fail locked'],
])('%s %j: %s', (id, facts, said) => expect(say(id, facts)).toBe(said));

test('every departure from PDF/UA that the reader knows has words', () => {
  const rule = documentRules.find(({ id }) => id === 'pdf-ua-claim');
  for (const words of Object.values(rule?.text ?? {}))
    expect(Object.keys(words.says)).toEqual([...faultCodes]);
});

test('records of older runs, with fewer facts, can still be judged', () => {
  const { checked: _, faults: __, claims: ___, ...old } = good;
  for (const rule of documentRules)
    if (rule.reads === 'document' && rule.kinds.includes('pdf'))
      expect(() => rule.decide({ ...documentOf({}), facts: old })).not.toThrow();
});

describe('fileName', () => {
  test.each([
    ['http://x.test/a/%E9%80%9A%E7%9F%A5.pdf?v=1#p', '通知.pdf'],
    ['http://x.test/a/%B8%BD.pdf', '%B8%BD.pdf'],
    ['http://x.test/a/', 'http://x.test/a/'],
  ])('%s', (url, name) => expect(fileName(url)).toBe(name));
});
