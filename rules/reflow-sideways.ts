import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';
import type { ZoomRecord } from '../src/model/zoom-record.ts';

/**
 * Text that needs scrolling sideways in a window of 320 px. Whether a fixed layout is essential, a person must say; prose set
 * wider than the window in a box that scrolls sideways never is.
 */
export default defineBehaviourRule({
  id: 'reflow-sideways',
  version: 3,
  criteria: ['wcag22:1.4.10'],
  act: [],
  impact: 'serious',
  walk: 'zoom',
  decide: ({ narrow }: ZoomRecord) => {
    if (narrow === null) return [];
    const [first] = narrow.texts;
    if (first === undefined) return [pass(null)];
    const boxed = narrow.texts.find((text) => text.boxed === true);
    if (boxed !== undefined) return [fail(boxed.at, 'boxed', { width: boxed.right, sample: boxed.sample })];
    const running = narrow.texts.filter((text) => text.running);
    const [worst] = running;
    if (worst !== undefined)
      return [ask(worst.at, 'lines', { width: worst.right, count: running.length, sample: worst.sample })];
    return [
      ask(first.at, 'sideways', {
        width: Math.max(narrow.width, ...narrow.texts.map(({ right }) => right)),
        count: narrow.texts.length,
        sample: first.sample,
      }),
    ];
  },
  text: {
    zh: {
      title: '窄窗口里不应左右滚动才能读',
      who: '低视力用户把页面放大到 400% 时，每读一行都要左右拖动，很快就读丢了。',
      fix: '不要写死版面宽度；用 max-width、百分比和媒体查询，让内容在 320 px 宽时排成一栏。',
      example: {
        bad: '<div style="width: 1200px">正文……</div>',
        good: '<div style="max-width: 1200px">正文……</div>',
      },
      says: {
        boxed:
          '窗口宽 320 px 时，成段文字“{sample}”排在能左右滚动的框里，一行宽到 {width} px，要来回滚动才能读完。',
        lines:
          '窗口宽 320 px 时，成段文字每一行都宽到窗口之外（到 {width} px），要来回左右滚动才能读完，共 {count} 处，如“{sample}”，请核对这种版面是否必需。',
        sideways:
          '窗口宽 320 px 时，内容宽到 {width} px，至少 {count} 处文字要左右滚动才能读，如“{sample}”，请核对这种版面是否必需。',
      },
    },
    en: {
      title: 'A narrow window should not need scrolling sideways',
      who: 'At 400 % zoom people with low vision drag the page to and fro for every line and lose their place.',
      fix: 'Do not fix the width of the layout; use max-width, percentages and media queries so that content is one column at 320 px.',
      example: {
        bad: '<div style="width: 1200px">Text…</div>',
        good: '<div style="max-width: 1200px">Text…</div>',
      },
      says: {
        boxed:
          'In a window of 320 px the text “{sample}” stands in a box that scrolls sideways, a line of it {width} px wide: it is read only by scrolling to and fro.',
        lines:
          'In a window of 320 px every line of running text goes beyond it (to {width} px) and is read only by scrolling to and fro; {count} texts, such as “{sample}”; check whether that layout is essential.',
        sideways:
          'In a window of 320 px content is {width} px wide, and at least {count} texts are read only by scrolling sideways, such as “{sample}”; check whether that layout is essential.',
      },
    },
  },
});
