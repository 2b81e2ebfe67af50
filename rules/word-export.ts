import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Text pasted from a word processor: looks instead of structure, fixed sizes. One question a page. */
export default definePageRule({
  id: 'word-export',
  version: 1,
  criteria: ['wcag22:1.3.1', 'wcag22:1.4.8'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    const pasted = wza
      .all('[class^="Mso" i], [class*=" Mso" i], [style*="mso-" i], o\\:p, w\\:sdt, st1\\:chsdate')
      .filter((el) => wza.exposed(el));
    const first = pasted.find((el) => wza.visibleText(el) !== '');
    const text = wza.all('p, td, li').some((el) => wza.exposed(el) && wza.visibleText(el).length > 20);
    return {
      at: first ? wza.target(first) : null,
      count: pasted.length,
      text,
      headings: pasted.filter((el) => el.matches('h1, h2, h3, h4, h5, h6')).length,
    };
  },
  decide: ({ at, count, text, headings }) => {
    if (at === null) return text ? [pass(null)] : [];
    return [headings > 0 ? pass(at) : ask(at, 'pasted', { count })];
  },
  text: {
    zh: {
      title: '从 Word 粘贴的内容要补上网页结构',
      who: '粘贴来的标题、列表只有字号和加粗，屏幕阅读器听不出层次；写死的字号和行距放大后会挤在一起。',
      fix: '用“粘贴为纯文本”，再加上标题、列表和表头；不要保留 mso- 样式和固定磅值。',
      example: {
        bad: '<p class="MsoNormal" style="mso-line-height-rule:exactly"><b>一、总体要求</b></p>',
        good: '<h2>一、总体要求</h2>',
      },
      says: {
        pasted:
          '有 {count} 处从 Word 粘贴的代码，其中没有一个标题；请核对标题、列表、表格有没有相应的标记，放大后是否重叠。',
      },
    },
    en: {
      title: 'What was pasted from Word needs the structure of a web page',
      who: 'Pasted headings and lists are only big or bold, so screen readers do not tell them; fixed sizes run together when enlarged.',
      fix: 'Paste as plain text and add headings, lists and table headers; keep no mso- styles and fixed sizes.',
      example: {
        bad: '<p class="MsoNormal" style="mso-line-height-rule:exactly"><b>1 General</b></p>',
        good: '<h2>1 General</h2>',
      },
      says: {
        pasted:
          '{count} places were pasted from Word, none of them a heading; check that headings, lists and tables are marked up and that nothing overlaps when enlarged.',
      },
    },
  },
});
