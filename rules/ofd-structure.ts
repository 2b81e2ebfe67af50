import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { ofdFacts } from './ofd.ts';

/** Documents of so many pages are not read from end to end. */
const longDocument = 6;

/** A long OFD file without bookmarks or tags: nobody can move about by chapters. */
export default defineDocumentRule({
  id: 'ofd-structure',
  version: 1,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'moderate',
  kinds: ['ofd'],
  decide: (document) => {
    const { pages, pagesWithText, outline, tagged } = ofdFacts(document);
    if (pages < longDocument || pagesWithText === 0) return [];
    return [outline > 0 || tagged ? pass(null) : ask(null, 'none', { pages })];
  },
  text: {
    zh: {
      title: '较长的 OFD 文件有大纲或标引',
      who: '没有大纲和标引，屏幕阅读器用户只能从头听到尾，不能跳到想看的章节。',
      fix: '用 WPS 或公文系统按标题样式排版，输出 OFD 时保留大纲（书签）和标引；网页上同时提供正文。',
      example: { bad: '三十页的规划没有大纲', good: '大纲列出各章，点击可跳转' },
      says: { none: '文件共 {pages} 页，没有大纲，也没有标引：请确认是否应有章节导航，或网页上另有正文' },
    },
    en: {
      title: 'A longer OFD file has an outline or tags',
      who: 'Without them, screen reader users must listen from end to end and cannot jump to a chapter.',
      fix: 'Use heading styles and keep the outline and tags when exporting; offer the text on the web page too.',
      example: { bad: 'A plan of 30 pages without outline', good: 'An outline lists the chapters' },
      says: {
        none: 'the file has {pages} pages and neither outline nor tags: check whether it needs chapters to move by, or is on a web page too',
      },
    },
  },
});
