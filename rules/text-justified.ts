import { definePageRule, fail, pass } from '../src/model/rule.ts';

/** Running text in alphabetic scripts set flush on both sides (W3C failure F88). Chinese, set in squares, keeps even gaps. */
export default definePageRule({
  id: 'text-justified',
  version: 1,
  criteria: ['wcag22:1.4.8'],
  act: [],
  impact: 'minor',
  probe: (wza) => {
    const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;
    const long = wza
      .all('p, li, dd, td, blockquote', { hidden: true })
      .filter((el) => {
        const text = wza.squash(el.textContent ?? '');
        return text.length >= 160 && !square.test(text) && el.querySelector('p, ul, ol, table') === null;
      })
      .slice(0, 200);
    const set = long.filter((el) => wza.visible(el)).map((el) => ({ el, css: getComputedStyle(el) }));
    const justified = set.filter(({ el, css }) => {
      const size = Number.parseFloat(css.fontSize);
      return css.textAlign === 'justify' && el.getBoundingClientRect().height > size * 2; // of two lines the first is stretched
    });
    return {
      judged: set.length,
      count: justified.length,
      at: justified[0] ? wza.target(justified[0].el) : null,
    };
  },
  decide: ({ judged, count, at }) =>
    at !== null ? [fail(at, 'justified', { count })] : judged > 0 ? [pass(null)] : [],
  text: {
    zh: {
      title: '西文段落不应两端对齐',
      who: '两端对齐在字词之间拉出宽窄不一的空白，阅读障碍和低视力的人读着读着就串行。',
      fix: '把 text-align: justify 改为 text-align: start。',
      example: { bad: 'article p { text-align: justify }', good: 'article p { text-align: start }' },
      says: { justified: '{count} 段西文两端对齐，字词之间的空白宽窄不一。' },
    },
    en: {
      title: 'Text in alphabetic scripts should not be justified',
      who: 'Justified lines have uneven gaps between words; people with dyslexia or low vision lose the line.',
      fix: 'Replace text-align: justify by text-align: start.',
      example: { bad: 'article p { text-align: justify }', good: 'article p { text-align: start }' },
      says: { justified: '{count} paragraphs are justified, with uneven gaps between their words.' },
    },
  },
});
