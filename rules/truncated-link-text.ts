import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { bare, isCut } from '../src/words/chinese.ts';

/** Titles cut with … whose rest stands in a title attribute, or nowhere. */
export default definePageRule({
  id: 'truncated-link-text',
  version: 1,
  criteria: ['wcag22:2.4.4'],
  act: [],
  impact: 'moderate',
  probe: (wza) =>
    wza
      .all('a[href]')
      .filter((el) => wza.exposed(el))
      .map((el) => {
        const text = wza.visibleText(el);
        const cut = /(?:\.{2,}|…|⋯|·{3,}|。{2,})\W{0,3}$/.test(text);
        // plain titles are only counted
        return cut
          ? {
              at: wza.target(el),
              text: text.slice(0, 100),
              name: wza.name(el).slice(0, 200),
              title: wza.squash(el.getAttribute('title') ?? '').slice(0, 200),
              context: wza.contextOf(el).slice(0, 300),
            }
          : { at: null, text: '', name: text === '' ? '' : '-', title: '', context: '' };
      }),
  decide: (links) =>
    links
      .map(({ at, text, name, title, context }) => {
        if (!at) return name === '' ? null : pass(null);
        if (!isCut(text) || /^(?:更多|加载中|载入中|more|loading|搜索)/i.test(text)) return pass(at);
        const shown = bare(text);
        if (bare(name).length > shown.length) return pass(at);
        const longer = (other: string): boolean =>
          bare(other).length > shown.length && bare(other).startsWith(shown.slice(0, 6));
        if (longer(title)) return ask(at, 'rest-in-title', { text });
        // a full Chinese ellipsis is as often the author's own as a program's
        return longer(context) || shown.length >= 12 || /……\W*$/.test(text)
          ? ask(at, 'cut', { text })
          : fail(at, 'cut-short', { text });
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '链接标题不应被截断',
      who: '截断的标题常常几条一个样，屏幕阅读器用户听不到后半句；title 里的全文键盘和触屏用户看不到。',
      fix: '在 HTML 里保留完整标题，用 CSS（text-overflow: ellipsis 或换行）控制显示。',
      example: {
        bad: '<a href="1.html" title="关于印发2024年工作要点的通知">关于印发2024…</a>',
        good: '<a class="one-line" href="1.html">关于印发2024年工作要点的通知</a>',
      },
      says: {
        'rest-in-title':
          '链接“{text}”被截断，完整标题只在 title 里，请核对键盘、触屏和屏幕阅读器用户能否得知全文。',
        cut: '链接“{text}”被截断，请核对余下的文字是否足以说明去处。',
        'cut-short': '链接“{text}”被截断，剩下的文字太少，完整标题哪里也没有。',
      },
    },
    en: {
      title: 'Link titles should not be cut',
      who: 'Cut titles often look alike and screen reader users never hear the rest; a title attribute is out of reach for keyboard and touch.',
      fix: 'Keep the whole title in the HTML and shorten its display with CSS (text-overflow: ellipsis, or wrapping).',
      example: {
        bad: '<a href="1.html" title="Notice on the work plan of 2024">Notice on…</a>',
        good: '<a class="one-line" href="1.html">Notice on the work plan of 2024</a>',
      },
      says: {
        'rest-in-title':
          'The link “{text}” is cut and its full title is only in the title attribute; check who can get at it.',
        cut: 'The link “{text}” is cut; check that what is left says where it leads.',
        'cut-short': 'The link “{text}” is cut, too little is left, and the full title is nowhere.',
      },
    },
  },
});
