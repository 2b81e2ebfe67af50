import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { isTagged, pdfFacts } from './pdf.ts';

/** Headings that skip levels or mix two ways of numbering: people who move by headings miss what they belong to. */
export default defineDocumentRule({
  id: 'pdf-headings',
  version: 1,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'moderate',
  kinds: ['pdf'],
  decide: (document) => {
    const facts = pdfFacts(document);
    if (!isTagged(facts) || facts.headings === 0) return [];
    const broken = facts.faults['headings'] ?? 0;
    return [broken === 0 ? pass(null) : ask(null, 'levels', { broken, headings: facts.headings })];
  },
  text: {
    zh: {
      title: 'PDF 文件的标题逐级排列',
      who: '屏幕阅读器用户靠标题级别了解章节关系。从一级直接跳到三级，会让人以为漏掉了内容。',
      fix: '在 Word 或 WPS 中按“标题 1、标题 2、标题 3”逐级使用样式，不为字号大小而跳级，再重新导出。',
      example: {
        bad: '一级标题“总则”下面直接是三级标题',
        good: '一级标题“总则”，下面是二级标题“目的和依据”',
      },
      says: {
        levels: '{headings} 个标题中有 {broken} 处跳级、首个标题不是一级，或编级方式混用：请核对章节关系',
      },
    },
    en: {
      title: 'Headings of a PDF go down one level at a time',
      who: 'Screen reader users learn from heading levels what belongs to what; a jump from level 1 to 3 sounds like missing content.',
      fix: 'Use the heading styles in order, not by their look, and export again.',
      example: { bad: 'A level 3 heading directly below level 1', good: 'Level 1, then level 2 below it' },
      says: {
        levels:
          'of {headings} headings, {broken} skip a level, do not start at level 1 or mix two ways of numbering: check what belongs to what',
      },
    },
  },
});
