import { defineBehaviourRule, fail, pass } from '../src/model/rule.ts';
import type { ZoomRecord } from '../src/model/zoom-record.ts';

/** Text sized by the window (vw, rem set by a script from the width): zooming the page does not enlarge it (W3C failure F94). */
export default defineBehaviourRule({
  id: 'text-not-resized',
  version: 1,
  criteria: ['wcag22:1.4.4', 'gbt37668@2019:3.2.2.2'],
  act: [],
  impact: 'serious',
  walk: 'zoom',
  decide: ({ unresized, narrow }: ZoomRecord) => {
    if (unresized === undefined || narrow === null) return [];
    return unresized.length === 0
      ? [pass(null)]
      : unresized.slice(0, 5).map(({ at, sample, times }) => fail(at, 'same-size', { sample, times }));
  },
  text: {
    zh: {
      title: '放大网页时文字应跟着变大',
      who: '低视力用户和老年人把网页放大到 400%，字还是原来那么小，只能放弃。',
      fix: '字号不要只用 vw、vh，也不要用脚本按窗口宽度设置 rem；改用 rem，或 calc(1rem + 0.5vw) 一类的写法。',
      example: { bad: 'p { font-size: 1.2vw }', good: 'p { font-size: calc(0.9rem + 0.3vw) }' },
      says: { 'same-size': '网页放大到 400% 时，“{sample}”只有原来的 {times} 倍大。' },
    },
    en: {
      title: 'Text grows when the page is zoomed',
      who: 'People with low vision and old people zoom the page to 400 % and the letters stay as small as they were.',
      fix: 'Do not size text by vw or vh alone, nor set rem from the window’s width by script; use rem, or calc(1rem + 0.5vw).',
      example: { bad: 'p { font-size: 1.2vw }', good: 'p { font-size: calc(0.9rem + 0.3vw) }' },
      says: { 'same-size': 'With the page at 400 %, “{sample}” is only {times} times as large as before.' },
    },
  },
});
