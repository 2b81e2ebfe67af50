import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';
import type { ZoomRecord } from '../src/model/zoom-record.ts';

/** Text that is whole as designed and cut through with the spacing some readers need. */
export default defineBehaviourRule({
  id: 'spaced-text-clipped',
  version: 1,
  criteria: ['wcag22:1.4.12'],
  act: [],
  impact: 'moderate',
  walk: 'zoom',
  decide: ({ spaced, narrow }: ZoomRecord) => {
    if (spaced.length === 0) return narrow === null ? [] : [pass(null)];
    return spaced.map(({ at, sample, plain, relief }) =>
      plain && !relief ? fail(at, 'cut', { sample }) : ask(at, 'maybe-cut', { sample }),
    );
  },
  text: {
    zh: {
      title: '加大字距行距后文字不应被截断',
      who: '有阅读障碍的人和低视力者用自己的样式加大字距、行距，装不下的字被截断。',
      fix: '不要写死文字容器的高度和宽度，让它随文字增长；按钮、标签用内边距代替固定高度。',
      example: {
        bad: '<p style="height: 20px; line-height: 20px; overflow: hidden">办事指南</p>',
        good: '<p style="min-height: 20px; padding: 2px 0">办事指南</p>',
      },
      says: {
        cut: '行距 1.5 倍、字距 0.12 em、词距 0.16 em 时，“{sample}”这段文字被截断。',
        'maybe-cut':
          '行距 1.5 倍、字距 0.12 em、词距 0.16 em 时，“{sample}”这段文字被截断，请核对能否用别的办法读到全文。',
      },
    },
    en: {
      title: 'Text should not be cut with wider spacing',
      who: 'People with dyslexia or low vision widen the spacing of letters and lines by styles of their own; what no longer fits is cut.',
      fix: 'Do not fix height and width of boxes of text, let them grow; use padding instead of fixed heights on buttons and labels.',
      example: {
        bad: '<p style="height: 20px; line-height: 20px; overflow: hidden">Guide</p>',
        good: '<p style="min-height: 20px; padding: 2px 0">Guide</p>',
      },
      says: {
        cut: 'With line height 1.5, letter spacing 0.12 em and word spacing 0.16 em the text “{sample}” is cut.',
        'maybe-cut':
          'With line height 1.5, letter spacing 0.12 em and word spacing 0.16 em the text “{sample}” is cut; check that the whole can be read in another way.',
      },
    },
  },
});
