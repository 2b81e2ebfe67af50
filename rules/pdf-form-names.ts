import { defineDocumentRule, fail, pass } from '../src/model/rule.ts';
import { pdfFacts } from './pdf.ts';

/** Form fields of a PDF are spoken by their description; without one people hear “文本1”. */
export default defineDocumentRule({
  id: 'pdf-form-names',
  version: 1,
  criteria: ['wcag22:4.1.2', 'gbt37668@2019:3.2.1.3'],
  act: [],
  impact: 'serious',
  kinds: ['pdf'],
  decide: (document) => {
    const { fields, fieldsWithoutName: without } = pdfFacts(document);
    const named = Array.from({ length: fields - without }, () => pass(null));
    return without === 0 ? named : [...named, fail(null, 'unnamed', { without, fields })];
  },
  text: {
    zh: {
      title: 'PDF 表单的填写项有名称',
      who: '屏幕阅读器用户在填写项上听不到“姓名”“身份证号”，只听到内部编号，无法填表。',
      fix: '在 PDF 编辑软件里为每个填写项填写“工具提示”；更好的办法是改用网页表单在线填报。',
      example: { bad: '填写项名为 Text1，没有工具提示', good: '工具提示：申请人姓名（必填）' },
      says: { unnamed: '检查过的页面上 {fields} 个填写项中有 {without} 个没有名称' },
    },
    en: {
      title: 'Form fields of a PDF have names',
      who: 'Screen reader users hear an internal number instead of “name” or “ID number” and cannot fill in the form.',
      fix: 'Give every field a tooltip in the PDF editor; better, offer the form as a web page.',
      example: { bad: 'A field called Text1 without tooltip', good: 'Tooltip: name of applicant (required)' },
      says: { unnamed: '{without} of {fields} form fields on the pages read have no name' },
    },
  },
});
