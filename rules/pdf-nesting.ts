import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { isTagged, pdfFacts } from './pdf.ts';

/** Lists and tables whose tags are out of place, or rows of unequal length: readers announce them wrongly or not at all. */
export default defineDocumentRule({
  id: 'pdf-nesting',
  version: 1,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'moderate',
  kinds: ['pdf'],
  decide: (document) => {
    const facts = pdfFacts(document);
    if (!isTagged(facts)) return [];
    const { tables = 0, lists = 0, roles = 0 } = facts.faults;
    const asked = [
      ...(tables === 0 ? [] : [ask(null, 'tables', { n: tables })]),
      ...(lists === 0 ? [] : [ask(null, 'lists', { n: lists })]),
      ...(roles === 0 ? [] : [ask(null, 'roles', { n: roles })]),
    ];
    return asked.length === 0 ? [pass(null)] : asked;
  },
  text: {
    zh: {
      title: 'PDF 文件的表格和列表标签嵌套正确',
      who: '表格的行列错位、列表的层次混乱时，屏幕阅读器会报错行数列数，或者把整张表念成一串文字。',
      fix: '在 Word 或 WPS 中用真正的表格和自动编号，少用合并单元格和空行排版，重新导出；或在 PDF 编辑软件的“标签”面板中改正。',
      example: {
        bad: '表格标签 Table 下直接是段落 P；一行三格、一行两格',
        good: 'Table 下是行 TR，TR 下是 TH、TD，各行格数一致（合并的写明跨度）',
      },
      says: {
        tables: '表格标签有 {n} 处位置不对，或各行格数不一致：请用读屏软件核对表格',
        lists: '列表或目录标签有 {n} 处位置不对：请核对列表能否逐项朗读',
        roles: '有 {n} 个标签不是标准类型，也没有对应到标准类型，阅读软件不认识：请核对',
      },
    },
    en: {
      title: 'Tags of tables and lists in a PDF are nested properly',
      who: 'Where rows and columns do not match or list levels are muddled, screen readers count wrongly or speak the table as one run of words.',
      fix: 'Use real tables and automatic numbering, with few merged cells, and export again; or repair the tags in a PDF editor.',
      example: {
        bad: 'A paragraph directly inside Table; rows of three and of two cells',
        good: 'Rows in the table, TH and TD in the rows, equal numbers of cells (spans stated)',
      },
      says: {
        tables:
          'tags of tables are out of place, or rows are of unequal length, {n} times: check the tables with a screen reader',
        lists:
          'tags of lists or tables of contents are out of place {n} times: check that items are read one by one',
        roles: '{n} tags are of no standard type and map to none, so that readers do not know them: check',
      },
    },
  },
});
