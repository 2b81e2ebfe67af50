import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Flash, ActiveX, Silverlight and applets: dead in every browser of today and closed to assistive technology. */
export default definePageRule({
  id: 'flash-plugin',
  version: 1,
  criteria: ['wcag22:4.1.2', 'gbt37668@2019:3.2.1.4'],
  act: [],
  impact: 'serious',
  probe: (wza) =>
    wza.all('object, embed, applet', { hidden: true }).flatMap((el) => {
      if (
        !wza.exposed(el) ||
        (el.localName === 'embed' && el.parentElement && wza.closest(el.parentElement, 'object'))
      )
        return [];
      const marks = ['type', 'data', 'src', 'classid', 'codebase', 'code']
        .map((name) => (el.getAttribute(name) ?? '').slice(0, 300))
        .join(' ');
      const inner = [...el.querySelectorAll('param, embed')]
        .map((part) => `${part.getAttribute('value') ?? ''} ${part.getAttribute('src') ?? ''}`)
        .join(' ')
        .slice(0, 1000);
      const clone = wza.squash(
        [...el.childNodes]
          .map((node) =>
            node instanceof Element && node.matches('param, embed') ? '' : (node.textContent ?? ''),
          )
          .join(' '),
      );
      return [
        {
          at: wza.target(el),
          kind: /\.swf(?:$|[\s?#])|shockwave-flash|d27cdb6e/i.test(`${marks} ${inner}`)
            ? 'Flash'
            : /silverlight/i.test(marks)
              ? 'Silverlight'
              : el.localName === 'applet' || /java-applet|x-java/i.test(marks)
                ? 'Java'
                : /clsid:/i.test(marks)
                  ? 'ActiveX'
                  : '',
          fallback: clone !== '' || el.querySelector('img[alt]:not([alt=""]), a[href], video') !== null,
        },
      ];
    }),
  decide: (plugins) =>
    plugins.map(({ at, kind, fallback }) =>
      kind === '' ? pass(at) : fallback ? ask(at, 'with-fallback', { kind }) : fail(at, 'dead', { kind }),
    ),
  text: {
    zh: {
      title: '不用 Flash、ActiveX 等插件',
      who: '现在的浏览器都不再支持这些插件，里面的内容谁也看不到；辅助技术本来也读不出。',
      fix: '改用 HTML、<video> 等标准技术，内容同时以文字提供。',
      example: {
        bad: '<embed src="banner.swf" type="application/x-shockwave-flash">',
        good: '<a href="/zt/"><img src="banner.jpg" alt="专题：优化营商环境"></a>',
      },
      says: {
        dead: '页面使用 {kind} 插件，没有替代内容。',
        'with-fallback': '页面使用 {kind} 插件，里面有替代内容，请核对它与插件内容是否等同。',
      },
    },
    en: {
      title: 'No Flash, ActiveX or other plug-ins',
      who: 'No browser of today runs them, so nobody sees the content; assistive technology never could read it.',
      fix: 'Use HTML, <video> and other standard technology, and give the content as text too.',
      example: {
        bad: '<embed src="banner.swf" type="application/x-shockwave-flash">',
        good: '<a href="/topic/"><img src="banner.jpg" alt="Topic: a better business environment"></a>',
      },
      says: {
        dead: 'The page uses a {kind} plug-in without alternative content.',
        'with-fallback': 'The page uses a {kind} plug-in with content inside; check that it is equivalent.',
      },
    },
  },
});
