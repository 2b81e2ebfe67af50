import { ask, defineDocumentRule, fail, pass } from '../src/model/rule.ts';
import { pdfFacts } from './pdf.ts';

/** Documents of so many pages are not read from end to end: headings must let people move about. */
const longDocument = 6;

/** A PDF without tags gives a screen reader loose lines: no headings, no lists, no tables, no sure order. */
export default defineDocumentRule({
  id: 'pdf-tagged',
  version: 1,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'serious',
  kinds: ['pdf'],
  decide: (document) => {
    const { pagesWithText, pages, pagesRead, marked, elements, headings } = pdfFacts(document);
    if (pagesWithText === 0) return []; // a scan: pdf-text-layer says so, tags cannot help it
    if (elements === 0) return [fail(null, marked ? 'empty-tags' : 'untagged', { pages })];
    if (!marked) return [ask(null, 'not-marked')];
    if (pagesRead >= longDocument && headings === 0) return [ask(null, 'no-headings', { read: pagesRead })];
    return [pass(null)];
  },
  text: {
    zh: {
      title: 'PDF 文件带有结构标签',
      who: '没有标签的 PDF，屏幕阅读器只能念出零散的字行：不能按标题跳转，分不清列表和表格，朗读顺序也可能错乱。',
      fix: '在 Word 或 WPS 中使用“标题”样式、自动编号和真正的表格，导出 PDF 时勾选“辅助功能的文档结构标签”；不要用“打印成 PDF”的方式生成。',
      example: {
        bad: '用虚拟打印机把政策文件打印成 PDF，标签全部丢失',
        good: '导出时勾选“辅助功能的文档结构标签”，章、条、表格都有相应标签',
      },
      says: {
        untagged: '文件没有任何结构标签（共 {pages} 页）',
        'empty-tags': '文件声称带有标签，但检查过的页面上没有任何结构内容（共 {pages} 页）',
        'not-marked': '文件里有结构标签，却没有标明“已加标签”，有的阅读软件会忽略它们：请用阅读软件确认',
        'no-headings': '检查了 {read} 页，标签中没有一个标题：请确认这份长文件是否应有章节标题',
      },
    },
    en: {
      title: 'A PDF carries structure tags',
      who: 'Without tags a screen reader speaks loose lines: no moving by headings, lists and tables cannot be told apart, and the order may be wrong.',
      fix: 'Use heading styles, automatic numbering and real tables in the word processor, and export with “document structure tags for accessibility” on. Do not make PDFs by printing.',
      example: {
        bad: 'A policy paper printed to PDF: all tags are lost',
        good: 'Exported with structure tags on: chapters, articles and tables are tagged as such',
      },
      says: {
        untagged: 'the file has no structure tags at all ({pages} pages)',
        'empty-tags': 'the file claims to be tagged, but the pages read hold no structure ({pages} pages)',
        'not-marked':
          'the file has structure tags but is not marked as tagged, so that some readers ignore them: check with a reader',
        'no-headings':
          'not one heading is tagged in {read} pages: check whether this long document has chapters',
      },
    },
  },
});
