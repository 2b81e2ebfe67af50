import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { pdfFacts } from './pdf.ts';

/** Fewer bytes than this are bullets and ornaments. */
const few = 20;

/** Fonts that do not tell what their characters are: sighted people read on, screen readers speak noise or nothing. */
export default defineDocumentRule({
  id: 'pdf-font-unicode',
  version: 1,
  criteria: ['wcag22:1.1.1'],
  act: [],
  impact: 'serious',
  kinds: ['pdf'],
  decide: (document) => {
    const { checked, shown, shownUnmapped } = pdfFacts(document);
    if (!checked || shown === 0) return [];
    if (shownUnmapped < few) return [pass(null)];
    return [ask(null, 'unmapped', { percent: Math.max(1, Math.round((100 * shownUnmapped) / shown)) })];
  },
  text: {
    zh: {
      title: 'PDF 文件的字体能对应到标准文字编码',
      who: '字形看得见，但文件没有说明每个字形是什么字，屏幕阅读器会念出乱码或跳过，复制出来也是乱码。',
      fix: '用正规软件重新导出，嵌入字体并保留文字编码（ToUnicode）；自造字、方正等专用排版软件的文件，导出时选择“保留文本”。',
      example: { bad: '复制一段文字，粘贴出来是乱码', good: '复制一段文字，粘贴出来与原文一致' },
      says: {
        unmapped: '检查过的页面上约 {percent}% 的文字所用字体没有说明字形对应的文字：请复制一段核对能否读出',
      },
    },
    en: {
      title: 'Fonts of a PDF map to Unicode',
      who: 'The shapes are there, but the file does not say which characters they are: screen readers speak noise or nothing.',
      fix: 'Export again with fonts embedded and their maps to Unicode kept.',
      example: { bad: 'Copied text comes out as noise', good: 'Copied text is the text' },
      says: {
        unmapped:
          'about {percent}% of the text on the pages read is in fonts that do not say what their characters are: copy a passage and check',
      },
    },
  },
});
