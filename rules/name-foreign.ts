import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Controls of a Chinese page that components leave with English names: a Chinese voice spells them, many do not know them. */
export default definePageRule({
  id: 'name-foreign',
  version: 1,
  criteria: ['wcag22:2.4.6', 'wcag22:3.1.2'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    const lang = document.documentElement.lang.toLowerCase();
    const han = (wza.squash(document.body?.innerText ?? '').match(/\p{Script=Han}/gu) ?? []).length;
    if (!lang.startsWith('zh') || han < 20) return [];
    // words that widgets name their own parts by, and no brands
    const widget =
      /^(?:(?:go to|open|close|show|hide|toggle|play|pause|stop|mute|unmute|next|prev(?:ious)?|first|last|back|search|submit|reset|clear|menu|navigation|slide|page|item|image|banner|carousel|dialog|modal|popup|button|link|logo|icon|arrow|left|right|up|down|top|expand|collapse|more|select|option|date|input|loading|share|print|download|upload|video|audio|volume|fullscreen|full screen|settings|main|content|skip|to|the|this|of|and|\d+|[.…/-])\s*)+$/i;
    return wza
      .all(
        'a[href], button, input, select, textarea, [role="button"], [role="link"], [role="tab"], [role="dialog"], [role="region"], nav, iframe',
      )
      .filter(
        (el) => wza.exposed(el) && (wza.closest(el, '[lang]')?.getAttribute('lang') ?? lang).startsWith('zh'),
      )
      .flatMap((el) => {
        const name = wza.name(el);
        // only words that nobody sees: what is written on the page is for those who see it to judge
        const unseen =
          ['aria-label', 'title', 'alt'].includes(wza.nameFrom(el)) || el.querySelector('img[alt]') !== null;
        if (!unseen) return [];
        const foreign =
          widget.test(name) &&
          /[a-z]{3}/i.test(name) &&
          !wza.visibleText(el).toLowerCase().includes(name.toLowerCase());
        return [{ at: wza.target(el), name: name.slice(0, 60), foreign }];
      });
  },
  decide: (controls) =>
    controls.map(({ at, name, foreign }) => (foreign ? ask(at, 'english', { name }) : pass(at))),
  text: {
    zh: {
      title: '中文网页的控件应有中文名称',
      who: '读屏软件用中文语音逐字母念出组件自带的英文名称，不懂英文的用户不知道这个按钮做什么。',
      fix: '把组件默认的 aria-label、title 改成中文，例如“上一张”“下一张”“关闭”；多数组件库可以设置语言。',
      example: {
        bad: '<button aria-label="Next slide"></button>',
        good: '<button aria-label="下一张"></button>',
      },
      says: { english: '控件的名称是英文“{name}”，请核对：应改成中文。' },
    },
    en: {
      title: 'Controls of a Chinese page have Chinese names',
      who: 'A Chinese voice spells out the English names that components bring along; people without English do not learn what the button does.',
      fix: 'Replace the component’s aria-label and title by Chinese ones, such as 上一张, 下一张, 关闭; most libraries take a language.',
      example: {
        bad: '<button aria-label="Next slide"></button>',
        good: '<button aria-label="下一张"></button>',
      },
      says: { english: 'The control’s name is English, “{name}”; check it: Chinese is expected.' },
    },
  },
});
