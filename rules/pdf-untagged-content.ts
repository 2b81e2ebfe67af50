import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { isTagged, pdfFacts } from './pdf.ts';

/** Text beside the tags of a tagged file: it has no place in the reading order, and most readers leave it out. */
export default defineDocumentRule({
  id: 'pdf-untagged-content',
  version: 1,
  criteria: ['wcag22:1.3.2'],
  act: [],
  impact: 'serious',
  kinds: ['pdf'],
  decide: (document) => {
    const facts = pdfFacts(document);
    if (!isTagged(facts) || facts.shown === 0) return [];
    const { shown, shownUntagged } = facts;
    if (shownUntagged === 0) return [pass(null)];
    return [ask(null, 'outside', { percent: Math.max(1, Math.round((100 * shownUntagged) / shown)) })];
  },
  text: {
    zh: {
      title: '带标签的 PDF 文件中，所有文字都在朗读顺序里',
      who: '没有放进标签的文字没有朗读顺序，屏幕阅读器多半直接跳过，盲人用户不知道漏了什么。',
      fix: '在 PDF 编辑软件的“阅读顺序”中给漏标的文字加上标签；页眉、页脚、页码标为“背景（工件）”。',
      example: { bad: '后来加上的文字没有标签', good: '正文都有标签，页码标为背景' },
      says: {
        outside: '检查过的页面上约 {percent}% 的文字既没有标签，也没有标为背景：请核对这些文字能否读到',
      },
    },
    en: {
      title: 'In a tagged PDF all text is in the reading order',
      who: 'Text outside the tags has no place in the reading order; most screen readers skip it, and nobody can tell what is missing.',
      fix: 'Tag it in the editor’s reading order; mark headers, footers and page numbers as artifacts.',
      example: {
        bad: 'Text added later has no tags',
        good: 'All text is tagged, page numbers are artifacts',
      },
      says: {
        outside:
          'about {percent}% of the text on the pages read is neither tagged nor marked as decoration: check that it can be read',
      },
    },
  },
});
