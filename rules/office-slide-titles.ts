import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { officeFacts } from './office.ts';

/** Slides without a title: people who cannot see them have nothing to move by. */
export default defineDocumentRule({
  id: 'office-slide-titles',
  version: 1,
  criteria: ['wcag22:2.4.6'],
  act: [],
  impact: 'moderate',
  kinds: ['office'],
  decide: (document) => {
    const { slides, slidesWithoutTitle: without } = officeFacts(document);
    if (slides === 0) return [];
    return [without.length === 0 ? pass(null) : ask(null, 'missing', { which: without.join(', '), slides })];
  },
  text: {
    zh: {
      title: '每张幻灯片都有标题',
      who: '屏幕阅读器用户靠标题在幻灯片之间跳转；没有标题，只能逐张听完才知道讲什么。',
      fix: '用版式里的标题占位符写标题；不想显示的，在“选择窗格”里隐藏或移到画面外。',
      example: { bad: '标题用文本框写，或整张是图片', good: '标题写在标题占位符里' },
      says: { missing: '{slides} 张幻灯片中，第 {which} 张没有标题：请核对' },
    },
    en: {
      title: 'Every slide has a title',
      who: 'Screen reader users move between slides by their titles; without one they must listen to the whole slide.',
      fix: 'Write the title in the title placeholder; hide it in the selection pane where it should not show.',
      example: {
        bad: 'A title in a text box, or a slide that is one picture',
        good: 'A title in the title placeholder',
      },
      says: { missing: 'of {slides} slides, these have no title: {which}; check' },
    },
  },
});
