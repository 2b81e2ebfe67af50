import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { officeFacts } from './office.ts';

const fewHeadings = 3; // paragraphs that look like headings from which on it is no chance
const longDocument = 3000; // characters

/** Headings made by bold type alone cannot be found by a screen reader. */
export default defineDocumentRule({
  id: 'office-headings',
  version: 1,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'moderate',
  kinds: ['office'],
  decide: (document) => {
    const { format, headings, levelSkips, likeHeadings, textChars } = officeFacts(document);
    if (format !== 'docx') return [];
    if (headings === 0 && likeHeadings >= fewHeadings) return [ask(null, 'look-alike', { n: likeHeadings })];
    if (headings === 0) return textChars >= longDocument ? [ask(null, 'none', { n: textChars })] : [];
    return [levelSkips > 0 ? ask(null, 'levels', { n: levelSkips, headings }) : pass(null)];
  },
  text: {
    zh: {
      title: 'Word 文件的标题使用标题样式',
      who: '只靠加粗、换字体做的标题，屏幕阅读器认不出来，盲人用户不能按标题跳转，只能从头听到尾。',
      fix: '选中标题，套用“标题 1、标题 2、标题 3”样式，逐级使用；再导出 PDF、OFD 也会带上书签。',
      example: { bad: '“一、总体要求”只设为黑体三号', good: '“一、总体要求”套用“标题 1”样式' },
      says: {
        'look-alike': '有 {n} 段像是“一、……”这样的标题，却没有使用标题样式：请核对',
        none: '文件有 {n} 字，没有一个标题样式：请确认是否应有章节标题',
        levels: '{headings} 个标题中有 {n} 处跳级：请核对章节关系',
      },
    },
    en: {
      title: 'Headings of a Word document use heading styles',
      who: 'Headings made by bold type alone are unknown to screen readers: blind people cannot jump and must listen from end to end.',
      fix: 'Apply the styles Heading 1, 2, 3 in order; exported PDF and OFD files get bookmarks from them.',
      example: { bad: 'A chapter title in bold', good: 'A chapter title in the style Heading 1' },
      says: {
        'look-alike': '{n} paragraphs look like numbered headings but use no heading style: check',
        none: 'the document has {n} characters and no heading style: check whether it has chapters',
        levels: '{n} of {headings} headings skip a level: check what belongs to what',
      },
    },
  },
});
