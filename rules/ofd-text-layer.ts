import { ask, defineDocumentRule, fail, pass } from '../src/model/rule.ts';
import { ofdFacts } from './ofd.ts';

/** Share of characters without a Unicode meaning from which on text cannot be read out. */
const garbled = 0.3;

/** OFD files that hold scans in place of text objects: nothing in them can be read out. */
export default defineDocumentRule({
  id: 'ofd-text-layer',
  version: 1,
  criteria: ['wcag22:1.1.1', 'gbt37668@2019:3.2.1.4'],
  act: [],
  impact: 'critical',
  kinds: ['ofd'],
  decide: (document) => {
    const { pagesWithText, pagesPicture, pagesScant, pagesRead, picturePages, textChars, unmapped } =
      ofdFacts(document);
    if (pagesWithText + pagesPicture + pagesScant === 0) return []; // nothing but blank pages
    const args = { pages: pagesPicture + pagesScant, read: pagesRead };
    if (pagesPicture > 0 && pagesWithText + pagesScant === 0) return [fail(null, 'scan', args)];
    if (pagesWithText === 0) return [ask(null, 'scant', args)];
    if (textChars >= 30 && unmapped / textChars >= garbled)
      return [ask(null, 'garbled', { percent: Math.round((100 * unmapped) / textChars) })];
    if (pagesPicture > 0) return [ask(null, 'partly', { ...args, which: picturePages.join(', ') })];
    return [pass(null)];
  },
  text: {
    zh: {
      title: 'OFD 文件的内容是文字，不是图片',
      who: '盲人用户的屏幕阅读器读不出图片里的字；低视力用户放大后模糊不清；所有人都无法检索和复制。',
      fix: '用公文系统或 WPS 的电子稿直接输出 OFD，不要把扫描图片装进 OFD；网页上同时登出正文文字。',
      example: {
        bad: '把盖章的纸质文件扫描成图片，再转成 OFD 发布',
        good: '由电子稿输出的 OFD，正文可以选中、复制；印章另作签章',
      },
      says: {
        scan: '整份文件没有文字对象，多半是扫描图片：检查了 {read} 页，有内容的页都读不出文字',
        scant: '文件几乎全是图片，只有零星文字：请确认 {pages} 页图片里的正文另有文字版',
        garbled: '约 {percent}% 的字符没有对应的标准编码，朗读出来可能是乱码：请复制一段文字核对',
        partly: '有 {pages} 页只有图片、没有文字（第 {which} 页）：请确认这些页没有正文内容，或另有文字说明',
      },
    },
    en: {
      title: 'The content of an OFD file is text, not pictures',
      who: 'Screen readers cannot read the words of a picture to blind people; enlarged, it blurs; nobody can search or copy it.',
      fix: 'Export OFD from the original document, not from scans, and publish the text on the web page as well.',
      example: {
        bad: 'A stamped paper scanned and wrapped into OFD',
        good: 'OFD exported from the document: its text can be selected and copied; the seal is a signature',
      },
      says: {
        scan: 'the file holds no text objects, most likely it is a scan: of the {read} pages read, none with content holds text',
        scant:
          'nearly all of the file is pictures: check that the content of these {pages} pages exists as text elsewhere',
        garbled: 'about {percent}% of the characters have no meaning in Unicode: copy a passage and check',
        partly:
          '{pages} pages are pictures without text (pages {which}): check that nothing on them needs to be read',
      },
    },
  },
});
