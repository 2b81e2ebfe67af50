import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { officeFacts } from './office.ts';

/** Several sheets still called Sheet1, Sheet2: nobody can tell them apart without opening each. */
export default defineDocumentRule({
  id: 'office-sheet-names',
  version: 1,
  criteria: ['wcag22:2.4.6'],
  act: [],
  impact: 'minor',
  kinds: ['office'],
  decide: (document) => {
    const { sheets, unnamedSheets } = officeFacts(document);
    if (sheets < 2) return []; // one sheet needs no name
    return [
      unnamedSheets.length === 0
        ? pass(null)
        : ask(null, 'unnamed', { names: unnamedSheets.join(', '), sheets }),
    ];
  },
  text: {
    zh: {
      title: 'Excel 文件的工作表有说明内容的名称',
      who: '屏幕阅读器用户靠工作表名称选择看哪一张；都叫 Sheet1、Sheet2，只能逐张打开。',
      fix: '双击工作表标签，改成“收入”“支出”这样的名称，删去空白工作表。',
      example: { bad: 'Sheet1、Sheet2', good: '收入预算、支出预算' },
      says: { unnamed: '{sheets} 张有内容的工作表中，这些还是默认名称：{names}。请核对' },
    },
    en: {
      title: 'Sheets of a workbook have telling names',
      who: 'Screen reader users choose a sheet by its name; of Sheet1 and Sheet2 they must open each.',
      fix: 'Rename the tabs by their content and delete empty sheets.',
      example: { bad: 'Sheet1, Sheet2', good: 'Income, Spending' },
      says: { unnamed: 'of {sheets} sheets with content, these keep default names: {names}; check' },
    },
  },
});
