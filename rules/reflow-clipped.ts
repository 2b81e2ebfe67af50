import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';
import type { ZoomRecord } from '../src/model/zoom-record.ts';

/** Text that is cut through in a window of 320 px, which is the page at 400 %. */
export default defineBehaviourRule({
  id: 'reflow-clipped',
  version: 1,
  criteria: ['wcag22:1.4.10'],
  act: [],
  impact: 'serious',
  walk: 'zoom',
  decide: ({ narrowed, narrow }: ZoomRecord) => {
    if (narrowed === undefined || narrowed.length === 0)
      return narrowed === undefined || narrow === null ? [] : [pass(null)];
    return narrowed.map(({ at, sample, plain, relief, way }) =>
      plain && !relief && way === 'down' ? fail(at, 'cut', { sample }) : ask(at, 'maybe-cut', { sample }),
    );
  },
  text: {
    zh: {
      title: '放大到 400% 时文字不应被截断',
      who: '低视力用户把页面放大到 400%，文字换行变多，装不下的被拦腰截断，读不到下文。',
      fix: '不要写死文字容器的高度和最大高度；用 min-height，让它随文字增长。',
      example: {
        bad: '<p style="max-height: 64px; overflow: hidden">很长的说明……</p>',
        good: '<p style="min-height: 64px">很长的说明……</p>',
      },
      says: {
        cut: '窗口宽 320 px（相当于放大到 400%）时，“{sample}”这段文字被拦腰截断，附近没有办法读到全文。',
        'maybe-cut':
          '窗口宽 320 px（相当于放大到 400%）时，“{sample}”这段文字被截断，请核对能否用别的办法读到全文。',
      },
    },
    en: {
      title: 'Text should not be cut at 400 % zoom',
      who: 'At 400 % text takes more lines; what no longer fits its box is cut in half, and people with low vision cannot read on.',
      fix: 'Do not fix the height or the greatest height of boxes of text; use min-height and let them grow.',
      example: {
        bad: '<p style="max-height: 64px; overflow: hidden">A long explanation…</p>',
        good: '<p style="min-height: 64px">A long explanation…</p>',
      },
      says: {
        cut: 'In a window of 320 px (the page at 400 %) the text “{sample}” is cut through, and nothing near opens the rest.',
        'maybe-cut':
          'In a window of 320 px (the page at 400 %) the text “{sample}” is cut; check that the whole can be read in another way.',
      },
    },
  },
});
