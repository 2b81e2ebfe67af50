import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Pages that ask for one browser or one size of screen, or stop people from selecting and copying text. */
export default definePageRule({
  id: 'browser-demanded',
  version: 1,
  criteria: ['gbt37668@2019:3.5.1.1'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    const demand =
      /(?:请|建议|推荐|最佳)(?:您)?(?:使用|用|采用|安装|升级|下载)?[^。；\n]{0,20}(?:IE\s*\d|IE浏览器|Internet Explorer|360(?:安全|极速)?浏览器|谷歌浏览器|火狐浏览器|极速模式|兼容模式|以上版本(?:的)?浏览器)|(?:分辨率)[^。；\n]{0,16}(?:浏览|效果|最佳)|\d{3,4}\s*[*×xX]\s*\d{3,4}[^。；\n]{0,10}(?:分辨率|像素)|best viewed (?:with|in)|please (?:use|upgrade to) (?:internet explorer|chrome|firefox)/i;
    const text = wza.visibleText(document.body ?? document.documentElement);
    const demanded = demand.exec(text);
    const place = demanded
      ? (wza
          .all('p, div, span, td, li, a, marquee, h1, h2, h3, h4')
          .findLast((el) => demand.test(wza.visibleText(el)) && wza.visibleText(el).length < 300) ?? null)
      : null;
    const blocker =
      /(?:oncontextmenu|onselectstart|oncopy|ondragstart)\s*=\s*["']?\s*(?:function\s*\([^)]*\)\s*\{\s*)?(?:javascript:)?\s*(?:(?:window\.)?event\.returnValue\s*=\s*false|return\s*(?:false|!1))|(?:on|bind|addEventListener)\(\s*["'](?:copy|selectstart|contextmenu)["'][^;]{0,80}(?:return\s*false|preventDefault)/i;
    const attributes = [document.documentElement, document.body].some(
      (el) =>
        el !== null &&
        ['oncontextmenu', 'onselectstart', 'oncopy'].some((name) =>
          /return\s*false|returnValue\s*=\s*false|preventDefault/i.test(el.getAttribute(name) ?? ''),
        ),
    );
    const scripted = [...document.scripts].some((script) =>
      blocker.test((script.textContent ?? '').slice(0, 200_000)),
    );
    const unselectable = document.body !== null && getComputedStyle(document.body).userSelect === 'none';
    return {
      text: text.length,
      demands: place ? wza.target(place) : null,
      words: demanded?.[0].slice(0, 60) ?? '',
      blocks: attributes || scripted || unselectable,
    };
  },
  decide: ({ text, demands, words, blocks }) => {
    if (text < 2) return [];
    const found = [
      ...(words === '' ? [] : [ask(demands, 'browser', { words })]),
      ...(blocks ? [ask(null, 'copy', {})] : []),
    ];
    return found.length > 0 ? found : [pass(null)];
  },
  text: {
    zh: {
      title: '不应限定浏览器，也不应禁止选择和复制',
      who: '屏幕阅读器、点显器用户的浏览器和设置由不得自己换；禁止右键和复制会使朗读选中文字、查词、翻译的工具失灵。',
      fix: '按标准编写页面，删去“请使用某浏览器”的要求和禁止右键、选择、复制的脚本。',
      example: {
        bad: '<body oncontextmenu="return false" onselectstart="return false">',
        good: '<body>',
      },
      says: {
        browser: '页面要求特定的浏览器或分辨率（“{words}”），请核对换用别的浏览器和读屏软件能否正常使用。',
        copy: '页面的脚本或样式禁止右键、选择或复制，请核对是否妨碍朗读、查词等辅助工具。',
      },
    },
    en: {
      title: 'No browser should be demanded, and selecting and copying allowed',
      who: 'Users of screen readers and braille displays cannot change their browser at will; blocked selection breaks tools that read aloud, look up or translate.',
      fix: 'Write pages to the standards; remove demands for a browser and scripts that block the context menu, selecting and copying.',
      example: {
        bad: '<body oncontextmenu="return false" onselectstart="return false">',
        good: '<body>',
      },
      says: {
        browser:
          'The page demands a browser or screen size (“{words}”); check that it works with others and with screen readers.',
        copy: 'A script or style blocks the context menu, selecting or copying; check whether it hinders assistive tools.',
      },
    },
  },
});
