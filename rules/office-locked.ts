import { defineDocumentRule, fail, pass } from '../src/model/rule.ts';
import { officeFacts } from './office.ts';

/** Sheets whose cells cannot be selected: the keyboard cannot reach them, so a screen reader cannot read them. */
export default defineDocumentRule({
  id: 'office-locked',
  version: 1,
  criteria: ['wcag22:2.1.1'],
  act: [],
  impact: 'serious',
  kinds: ['office'],
  decide: (document) => {
    const { format, lockedSheets, sheets } = officeFacts(document);
    if (format !== 'xlsx' || sheets === 0) return [];
    return [
      lockedSheets.length === 0 ? pass(null) : fail(null, 'locked', { names: lockedSheets.join(', ') }),
    ];
  },
  text: {
    zh: {
      title: 'Excel 文件的保护设置允许选中单元格',
      who: '保护工作表时不许选中锁定的单元格，键盘就移不到这些格子，屏幕阅读器一个数也读不出。',
      fix: '保护工作表时勾选“选定锁定单元格”和“选定解除锁定的单元格”；公开的数据表不必保护。',
      example: { bad: '保护工作表，不勾选“选定锁定单元格”', good: '保护工作表，允许选定单元格' },
      says: { locked: '工作表“{names}”受保护，不允许选中锁定的单元格' },
    },
    en: {
      title: 'Protection of a workbook lets cells be selected',
      who: 'Where locked cells cannot be selected, the keyboard does not get to them and screen readers cannot read them.',
      fix: 'Allow “select locked cells” when protecting a sheet; public data need no protection.',
      example: { bad: 'Protected without “select locked cells”', good: 'Protected, cells can be selected' },
      says: { locked: 'the protection of these sheets forbids to select locked cells: {names}' },
    },
  },
});
