import { ask, defineDocumentRule, fail, pass } from '../src/model/rule.ts';
import { pdfFacts } from './pdf.ts';

/** Share of characters without a Unicode meaning from which on a text layer cannot be read out. */
const garbled = 0.3;

/** Scanned documents (红头文件扫描件) are pictures: nothing in them can be read out, searched or enlarged well. */
export default defineDocumentRule({
  id: 'pdf-text-layer',
  version: 1,
  criteria: ['wcag22:1.1.1', 'gbt37668@2019:3.2.1.4'],
  act: [],
  impact: 'critical',
  kinds: ['pdf'],
  decide: (document) => {
    const facts = pdfFacts(document);
    const { pagesWithText, pagesPicture, pagesScant, textChars, unmapped } = facts;
    if (pagesWithText + pagesPicture + pagesScant === 0) return []; // nothing but blank pages
    const args = { pages: pagesPicture + pagesScant, read: facts.pagesRead };
    if (pagesPicture > 0 && pagesWithText + pagesScant === 0) return [fail(null, 'scan', args)];
    if (pagesWithText === 0) return [ask(null, 'scant', args)];
    if (textChars >= 30 && unmapped / textChars >= garbled) {
      return [ask(null, 'garbled', { percent: Math.round((100 * unmapped) / textChars) })];
    }
    if (pagesPicture > 0) return [ask(null, 'partly', { ...args, which: facts.picturePages.join(', ') })];
    return [pass(null)];
  },
  text: {
    zh: {
      title: 'PDF 文件的内容是文字，不是图片',
      who: '盲人用户的屏幕阅读器读不出扫描图片里的字；低视力用户放大后模糊不清；所有人都无法检索和复制。',
      fix: '用原始电子稿直接导出 PDF，或者在网页上同时发布正文文字；只有纸质件时，先做文字识别并人工校对，再发布。红头文件的印章页可以保留图片，但正文要有文字版。',
      example: {
        bad: '把盖章的纸质通知扫描成图片，直接存成 PDF 发布',
        good: '由 Word 或 WPS 导出的 PDF，正文可以选中、复制、朗读；网页上同时登出全文',
      },
      says: {
        scan: '整份文件没有可以朗读的文字，多半是扫描图片：检查了 {read} 页，有内容的页都读不出文字',
        scant: '文件几乎全是图片，只有零星文字（如页码、水印）：请确认 {pages} 页图片里的正文另有文字版',
        garbled: '文字层里约 {percent}% 的字符没有对应的标准编码，朗读出来可能是乱码：请复制一段文字核对',
        partly: '有 {pages} 页只有图片、没有文字（第 {which} 页）：请确认这些页没有正文内容，或另有文字说明',
      },
    },
    en: {
      title: 'The content of a PDF is text, not pictures',
      who: 'Screen readers cannot read the words of a scan to blind people; enlarged, it blurs for people with low vision; nobody can search or copy it.',
      fix: 'Export the PDF from the original document, or publish the text on the web page as well. Where only paper exists, run text recognition and proofread it before publishing.',
      example: {
        bad: 'A stamped paper notice scanned and published as a PDF of pictures',
        good: 'A PDF exported from the word processor: its text can be selected, copied and read out',
      },
      says: {
        scan: 'nothing in the file can be read out, most likely it is a scan: of the {read} pages read, none with content holds text',
        scant:
          'nearly all of the file is pictures with hardly any text (page numbers, a watermark): check that the content of these {pages} pages exists as text elsewhere',
        garbled:
          'about {percent}% of the characters in the text layer have no meaning in Unicode and may be read out as noise: copy a passage and check',
        partly:
          '{pages} pages hold only a picture and no text (pages {which}): check that they carry no content, or that it is given as text elsewhere',
      },
    },
  },
});
