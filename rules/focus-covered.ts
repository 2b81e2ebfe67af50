import type { KeyboardRecord } from '../src/model/keyboard-record.ts';
import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';

/** What has focus must not be hidden under fixed bars and floating windows. */
export default defineBehaviourRule({
  id: 'focus-covered',
  version: 1,
  criteria: ['wcag22:2.4.11'],
  act: [],
  impact: 'moderate',
  walk: 'keyboard',
  decide: (record: KeyboardRecord) =>
    record.stops
      .filter((stop) => stop.visible && stop.inViewport)
      .map((stop) => {
        const { cover } = stop;
        if (cover === null || cover.share < 0.3) return pass(stop.at);
        const args = { name: stop.name, by: cover.by, percent: Math.round(cover.share * 100) };
        if (cover.share < 1) return ask(stop.at, 'partly', args);
        return cover.pinned ? fail(stop.at, 'covered', args) : ask(stop.at, 'overlapped', args);
      }),
  text: {
    zh: {
      title: '获得焦点的元素不应被遮住',
      who: '键盘用户按 Tab 走到被悬浮条、浮窗压住的链接时，看不到自己选中了什么。',
      fix: '给页面加 scroll-padding，使滚动时让出固定条的高度；浮窗应可关闭，且不压住内容。',
      example: {
        bad: '.bar { position: fixed; bottom: 0; height: 300px }',
        good: 'html { scroll-padding-bottom: 310px }',
      },
      says: {
        covered: '“{name}”获得焦点时完全被固定的 {by} 遮住。',
        partly: '“{name}”获得焦点时约 {percent}% 被 {by} 遮住，请核对是否影响辨认。',
        overlapped: '“{name}”获得焦点时被 {by} 盖住，请核对能否看见。',
      },
    },
    en: {
      title: 'The focused element is not covered',
      who: 'Keyboard users who arrive at a link under a fixed bar or floating window cannot see what they have selected.',
      fix: 'Give the page scroll-padding as high as its fixed bars; floating windows must be closable and keep off the content.',
      example: {
        bad: '.bar { position: fixed; bottom: 0; height: 300px }',
        good: 'html { scroll-padding-bottom: 310px }',
      },
      says: {
        covered: 'When “{name}” has focus it is wholly covered by the fixed {by}.',
        partly:
          'When “{name}” has focus about {percent}% of it is covered by {by}; check whether it can still be recognised.',
        overlapped: 'When “{name}” has focus {by} lies over it; check whether it can be seen.',
      },
    },
  },
});
