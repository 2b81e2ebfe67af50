import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';
import type { ZoomRecord } from '../src/model/zoom-record.ts';

/** Text that is whole at the usual size and cut through at 200 %. */
export default defineBehaviourRule({
  id: 'zoomed-text-clipped',
  version: 1,
  criteria: ['wcag22:1.4.4', 'gbt37668@2019:3.2.2.2'],
  act: ['59br37'],
  impact: 'serious',
  walk: 'zoom',
  decide: ({ zoomed, enlarged, narrow }: ZoomRecord) => {
    const told = new Set(zoomed.map(({ at }) => at.selector));
    const found = [
      ...zoomed.map(({ at, sample, plain, relief }) =>
        plain && !relief ? fail(at, 'cut', { sample }) : ask(at, 'maybe-cut', { sample }),
      ),
      // zooming the page may still work where text alone does not grow
      ...enlarged
        .filter(({ at }) => !told.has(at.selector))
        .map(({ at, sample }) => ask(at, 'cut-when-larger', { sample })),
    ];
    return found.length > 0 || narrow === null ? found : [pass(null)];
  },
  text: {
    zh: {
      title: '放大到 200% 时文字不应被截断',
      who: '低视力用户和老年人放大页面后，字被拦腰截断，读不下去。',
      fix: '不要写死文字容器的高度（包括 vh、em），去掉 overflow: hidden，改用 min-height 并允许换行。',
      example: {
        bad: '<div style="height: 16vh; overflow: hidden">很长的说明……</div>',
        good: '<div style="min-height: 16vh">很长的说明……</div>',
      },
      says: {
        cut: '放大到 200% 时，“{sample}”这段文字被拦腰截断，附近没有办法读到全文。',
        'maybe-cut': '放大到 200% 时，“{sample}”这段文字被截断，请核对能否用别的办法读到全文。',
        'cut-when-larger':
          '只把文字放大一倍时，“{sample}”这段文字装不下而被截断，请核对页面缩放是否可用、浏览器放大文字后能否读全。',
      },
    },
    en: {
      title: 'Text should not be cut at 200 % zoom',
      who: 'People with low vision and old people enlarge the page and find letters cut in half.',
      fix: 'Do not fix the height of boxes of text (vh and em included); drop overflow: hidden, use min-height and let lines wrap.',
      example: {
        bad: '<div style="height: 16vh; overflow: hidden">A long explanation…</div>',
        good: '<div style="min-height: 16vh">A long explanation…</div>',
      },
      says: {
        cut: 'At 200 % zoom the text “{sample}” is cut through, and nothing near opens the rest.',
        'maybe-cut':
          'At 200 % zoom the text “{sample}” is cut; check that the whole can be read in another way.',
        'cut-when-larger':
          'With text at twice its size “{sample}” no longer fits and is cut; check that zooming the page works and that enlarged text can be read.',
      },
    },
  },
});
