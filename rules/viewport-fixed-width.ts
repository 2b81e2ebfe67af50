import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** A viewport of fixed width: phones and zoomed windows show a shrunken desktop page. */
export default definePageRule({
  id: 'viewport-fixed-width',
  version: 1,
  criteria: ['wcag22:1.4.10'],
  act: [],
  impact: 'moderate',
  probe: (wza) =>
    wza.all('meta[name="viewport" i]', { hidden: true }).map((el) => ({
      at: wza.target(el),
      width:
        /(?:^|[,;\s])width\s*=\s*([\w.-]+)/i.exec(el.getAttribute('content') ?? '')?.[1]?.toLowerCase() ??
        null,
    })),
  decide: (metas) =>
    metas
      .map(({ at, width }) => {
        if (width === null) return null;
        const px = Number.parseFloat(width);
        return Number.isNaN(px) || px <= 400 ? pass(at) : ask(at, 'fixed', { width: Math.round(px) });
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '页面宽度应随设备变化',
      who: '低视力用户放大页面、老年人用手机看时，固定宽度的页面字很小，还要左右拖动才能读完一行。',
      fix: '用 <meta name="viewport" content="width=device-width, initial-scale=1">，版式用响应式布局。',
      example: {
        bad: '<meta name="viewport" content="width=1200">',
        good: '<meta name="viewport" content="width=device-width, initial-scale=1">',
      },
      says: { fixed: '视口宽度固定为 {width} 像素，请核对手机上和放大后能否不左右滚动就读完文字。' },
    },
    en: {
      title: 'The width of the page should follow the device',
      who: 'People who zoom in or read on a phone get tiny letters and have to scroll sideways for every line.',
      fix: 'Use <meta name="viewport" content="width=device-width, initial-scale=1"> and a responsive layout.',
      example: {
        bad: '<meta name="viewport" content="width=1200">',
        good: '<meta name="viewport" content="width=device-width, initial-scale=1">',
      },
      says: {
        fixed:
          'The viewport is fixed at {width} pixels; check that text can be read without sideways scrolling on a phone and zoomed in.',
      },
    },
  },
});
