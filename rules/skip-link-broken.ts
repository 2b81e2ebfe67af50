import type { KeyboardRecord } from '../src/model/keyboard-record.ts';
import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';

/** A skip link takes focus along, not only the view. */
export default defineBehaviourRule({
  id: 'skip-link-broken',
  version: 1,
  criteria: ['wcag22:2.4.1', 'gbt37668@2019:3.3.1.2'],
  act: [],
  impact: 'moderate',
  walk: 'keyboard',
  decide: (record: KeyboardRecord) =>
    record.skips
      .filter((skip) => skip.found)
      .map((skip) => {
        const args = { name: skip.name, fragment: skip.fragment };
        if (skip.moved === null) return ask(skip.at, 'not-tried', args);
        return skip.moved ? pass(skip.at) : fail(skip.at, 'focus-stays', args);
      }),
  text: {
    zh: {
      title: '“跳到正文”链接应把焦点也带过去',
      who: '键盘用户按了跳转链接，画面动了而焦点没动，再按 Tab 又回到导航，每一页都要重走一遍。',
      fix: '用普通的页内链接，不要阻止默认行为；目标用真实存在的 id，必要时给目标加 tabindex="-1"。',
      example: {
        bad: '<a href="#main" onclick="scrollTo(0, 300); return false">跳到正文</a>',
        good: '<a href="#main">跳到正文</a> … <main id="main" tabindex="-1">',
      },
      says: {
        'focus-stays': '按回车后，下一次 Tab 并没有进入“#{fragment}”，“{name}”没有起作用。',
        'not-tried': '“{name}”由脚本处理，没有试按，请核对焦点是否移到正文。',
      },
    },
    en: {
      title: 'A skip link moves focus too',
      who: 'Keyboard users press the skip link, the view moves but focus does not; the next Tab is back in the navigation, on every page again.',
      fix: 'Use a plain in-page link and do not prevent its default; point it to an id that exists and give the target tabindex="-1" if needed.',
      example: {
        bad: '<a href="#main" onclick="scrollTo(0, 300); return false">Skip to content</a>',
        good: '<a href="#main">Skip to content</a> … <main id="main" tabindex="-1">',
      },
      says: {
        'focus-stays':
          'After Enter the next Tab did not land in “#{fragment}”: “{name}” does nothing for the keyboard.',
        'not-tried':
          '“{name}” is handled by a script and was not pressed; check whether focus moves to the content.',
      },
    },
  },
});
