import { ask, defineDocumentRule, fail, pass } from '../src/model/rule.ts';
import { officeFacts } from './office.ts';

/** Fewer characters than this beside pictures are a heading or a page number, not the text. */
const scant = 20;

/** Documents that hold scans in place of text. */
export default defineDocumentRule({
  id: 'office-pictures-only',
  version: 1,
  criteria: ['wcag22:1.1.1', 'gbt37668@2019:3.2.1.4'],
  act: [],
  impact: 'critical',
  kinds: ['office'],
  decide: (document) => {
    const { format, textChars, pictures, picturesWithoutAlt } = officeFacts(document);
    if (pictures === 0) return textChars === 0 ? [] : [pass(null)];
    if (textChars >= scant || format === 'xlsx') return [pass(null)];
    if (textChars === 0 && picturesWithoutAlt === pictures) return [fail(null, 'only', { pictures })];
    return [ask(null, 'scant', { pictures })];
  },
  text: {
    zh: {
      title: 'Word、PPT 文件的内容是文字，不是图片',
      who: '把扫描件贴进文档，盲人用户一个字也听不到，低视力用户放大后模糊，所有人都无法检索。',
      fix: '发布原始电子稿；只有纸质件时先做文字识别并校对，或在网页上登出正文。',
      example: { bad: 'Word 文件里只有三张扫描图片', good: '正文是可以选中的文字，印章页另附图片' },
      says: {
        only: '文件里没有一个文字，只有 {pictures} 张没有替代文本的图片',
        scant: '文件里几乎没有文字，只有 {pictures} 张图片：请确认图片里的内容另有文字',
      },
    },
    en: {
      title: 'The content of a document is text, not pictures',
      who: 'Of scans pasted into a document blind people hear nothing, and nobody can search them.',
      fix: 'Publish the original document, or run text recognition and proofread it.',
      example: {
        bad: 'A Word file of three scanned pictures',
        good: 'Text that can be selected, with a picture of the seal',
      },
      says: {
        only: 'the file holds no text at all, only {pictures} pictures without alternative',
        scant:
          'the file holds hardly any text, only {pictures} pictures: check that their content exists as text',
      },
    },
  },
});
