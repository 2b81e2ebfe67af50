import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { officeFacts } from './office.ts';

/** Tables without a header row, or with merged cells among the data: a question, because a table may be there for layout. */
export default defineDocumentRule({
  id: 'office-table-headers',
  version: 1,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'moderate',
  kinds: ['office'],
  decide: (document) => {
    const { tables, tablesWithoutHeader: without, mergedCells } = officeFacts(document);
    if (tables === 0 && mergedCells === 0) return [];
    return [
      ...Array.from({ length: tables - without }, () => pass(null)),
      ...(without === 0 ? [] : [ask(null, 'no-header', { without, tables })]),
      ...(mergedCells === 0 ? [] : [ask(null, 'merged', { n: mergedCells })]),
    ];
  },
  text: {
    zh: {
      title: 'Word、Excel、PPT 文件的数据表有标题行，少用合并单元格',
      who: '没有标题行，屏幕阅读器用户听到的是孤立的数字；合并的单元格会让行列对不上。',
      fix: '选中首行，勾选“重复标题行（标题行）”；Excel 用“套用表格格式”并勾选“表包含标题”；拆开数据区里的合并单元格。',
      example: { bad: '首行与数据行一样，中间有合并单元格', good: '首行设为标题行，每行每列一格' },
      says: {
        'no-header': '{tables} 个表格中有 {without} 个没有设置标题行：请确认它们是不是数据表',
        merged: '表格数据区有 {n} 处合并单元格：请用读屏软件核对行列是否对得上',
      },
    },
    en: {
      title: 'Data tables in office documents have a header row and few merged cells',
      who: 'Without a header row, screen reader users hear lone numbers; merged cells make rows and columns part.',
      fix: 'Mark the first row as header row (Excel: format as table with headers) and split merged cells among the data.',
      example: {
        bad: 'A first row like any other, merged cells among the data',
        good: 'A header row, one cell a column',
      },
      says: {
        'no-header': '{without} of {tables} tables have no header row: check whether they hold data',
        merged: '{n} merged cells among the data: check with a screen reader that rows and columns match',
      },
    },
  },
});
