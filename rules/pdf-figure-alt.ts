import { defineDocumentRule, fail, pass } from '../src/model/rule.ts';
import { pdfFacts } from './pdf.ts';

/** A picture or formula tagged as such is meant to be noticed, so it needs words. */
export default defineDocumentRule({
  id: 'pdf-figure-alt',
  version: 2,
  criteria: ['wcag22:1.1.1', 'gbt37668@2019:3.2.1.4'],
  act: [],
  impact: 'serious',
  kinds: ['pdf'],
  decide: (document) => {
    const { figures, figuresWithoutAlt, marked } = pdfFacts(document);
    if (!marked || figures === 0) return [];
    const named = Array.from({ length: figures - figuresWithoutAlt }, () => pass(null));
    return figuresWithoutAlt === 0
      ? named
      : [...named, fail(null, 'no-alt', { without: figuresWithoutAlt, figures })];
  },
  text: {
    zh: {
      title: 'PDF 文件中的图片和公式有替代文本',
      who: '屏幕阅读器遇到没有替代文本的图片，只会念“图形”，盲人用户不知道图里是流程、数据还是印章。',
      fix: '在 Word 或 WPS 里右键图片，填写“可选文字（替代文本）”再导出；纯装饰的图片标为装饰（背景内容）。',
      example: {
        bad: '办理流程图没有替代文本',
        good: '替代文本：办理流程：申请、受理、审核、发证，共 15 个工作日',
      },
      says: { 'no-alt': '标为图形或公式的 {figures} 处内容中有 {without} 处没有替代文本' },
    },
    en: {
      title: 'Figures and formulas in a PDF have text alternatives',
      who: 'Of a picture without alternative a screen reader says only “graphic”; blind people cannot know whether it is a chart, a procedure or a stamp.',
      fix: 'Fill in the alternative text of pictures before exporting; mark pure decoration as decorative (artifact).',
      example: {
        bad: 'A flow chart without alternative',
        good: 'Alternative: steps: apply, accept, examine, issue; 15 working days in all',
      },
      says: { 'no-alt': '{without} of {figures} figures and formulas have no text alternative' },
    },
  },
});
