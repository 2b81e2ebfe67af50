import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { isTagged, pdfFacts } from './pdf.ts';

/** Links and form fields outside the structure of a tagged file: readers do not announce them where they stand. */
export default defineDocumentRule({
  id: 'pdf-annotations',
  version: 1,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'moderate',
  kinds: ['pdf'],
  decide: (document) => {
    const facts = pdfFacts(document);
    if (!isTagged(facts)) return [];
    const { annotations = 0, 'tab-order': order = 0, forms = 0 } = facts.faults;
    const outside = annotations + Math.max(0, forms - facts.fieldsWithoutName);
    const asked = [
      ...(outside === 0 ? [] : [ask(null, 'outside', { n: outside })]),
      ...(order === 0 ? [] : [ask(null, 'order', { n: order })]),
    ];
    return asked.length === 0 ? [pass(null)] : asked;
  },
  text: {
    zh: {
      title: 'PDF 文件中的链接和填写项带有标签',
      who: '没有标签的链接和填写项，屏幕阅读器不会在正文的位置念出来，键盘用户按 Tab 的先后也可能与内容不符。',
      fix: '在 PDF 编辑软件中为链接加 Link 标签、为填写项加 Form 标签，并把每页的“Tab 键顺序”设为“使用文档结构”。',
      example: { bad: '链接只是页面上的热区，标签树里没有', good: '链接文字在 Link 标签里，热区与它相连' },
      says: {
        outside: '有 {n} 个链接、填写项或批注没有放进相应的标签，或没有文字说明：请用读屏软件核对',
        order: '有 {n} 页没有把 Tab 键顺序设为按文档结构：请按 Tab 键核对先后次序',
      },
    },
    en: {
      title: 'Links and form fields of a PDF are tagged',
      who: 'Links and fields without tags are not announced where they stand, and the order of Tab may not follow the content.',
      fix: 'Tag links as Link and fields as Form, and set the tab order of every page to “use document structure”.',
      example: {
        bad: 'A link that is only a hot area',
        good: 'The words of the link are in a Link tag, with the hot area',
      },
      says: {
        outside:
          '{n} links, form fields or remarks are not in their tags or have no words: check with a screen reader',
        order: '{n} pages do not set the tab order to follow the structure: check with the Tab key',
      },
    },
  },
});
