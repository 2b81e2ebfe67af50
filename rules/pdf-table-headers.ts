import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { pdfFacts } from './pdf.ts';

/** Tables without header cells: a question, because a tagged table may be there for layout. */
export default defineDocumentRule({
  id: 'pdf-table-headers',
  version: 2,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'moderate',
  kinds: ['pdf'],
  decide: (document) => {
    const { tables, tablesWithoutHeaders: without, marked, faults } = pdfFacts(document);
    if (!marked || tables === 0) return [];
    const loose = Math.min(faults['table-headers'] ?? 0, tables - without);
    return [
      ...Array.from({ length: tables - without - loose }, () => pass(null)),
      ...(loose === 0 ? [] : [ask(null, 'not-tied', { loose, tables })]),
      ...(without === 0 ? [] : [ask(null, 'no-headers', { without, tables })]),
    ];
  },
  text: {
    zh: {
      title: 'PDF 文件中的数据表有表头',
      who: '没有表头单元格，屏幕阅读器用户在表格里听到的只是孤立的数字，不知道是哪一行、哪一列。',
      fix: '在 Word 或 WPS 中把首行设为“标题行（在各页顶端重复出现）”再导出，或在 PDF 编辑软件里把表头改成 TH 标签。',
      example: {
        bad: '预算表第一行与数据行一样是普通单元格',
        good: '第一行“科目、预算数、决算数”是表头单元格（TH）',
      },
      says: {
        'not-tied':
          '{tables} 个表格中有 {loose} 个的表头没有写明管行还是管列（Scope），单元格也没有指明表头：请用读屏软件核对',
        'no-headers': '检查过的页面上 {tables} 个表格中有 {without} 个没有表头：请确认它们是不是数据表',
      },
    },
    en: {
      title: 'Data tables in a PDF have header cells',
      who: 'Without header cells, screen reader users hear lone numbers and cannot tell their row or column.',
      fix: 'Mark the first row as header row before exporting, or retag the cells as TH.',
      example: {
        bad: 'The first row of a budget table is made of ordinary cells',
        good: 'The first row (item, budget, spent) is made of header cells (TH)',
      },
      says: {
        'not-tied':
          'headers in {loose} of {tables} tables state no scope (row or column), nor do cells name their headers: check with a screen reader',
        'no-headers':
          '{without} of {tables} tables on the pages read have no header cells: check whether they hold data',
      },
    },
  },
});
