import type { KeyboardRecord } from '../src/model/keyboard-record.ts';
import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';

/** Focus stays where the user put it until the user moves it. */
export default defineBehaviourRule({
  id: 'focus-lost',
  version: 1,
  criteria: ['wcag22:2.1.1', 'wcag22:2.4.7', 'gbt37668@2019:3.3.3.1'],
  act: [],
  impact: 'serious',
  walk: 'keyboard',
  decide: (record: KeyboardRecord) => {
    if (record.stops.length === 0) return [];
    if (record.lost.length === 0) return [pass(null)];
    return record.lost.map((one) =>
      one.how === 'blurred'
        ? fail(one.at, 'blurred', { name: one.name })
        : ask(one.at, one.how === 'dropped' ? 'dropped' : 'vanished', { name: one.name }),
    );
  },
  text: {
    zh: {
      title: '焦点不应自行消失',
      who: '键盘用户刚移到一个链接，焦点就没了：看不见自己在哪里，也无法按回车打开它。',
      fix: '去掉 onfocus="this.blur()" 一类的脚本；要去除虚线框，请改用自己设计的焦点样式；隐藏或删除元素前，先把焦点移到合适的位置。',
      example: {
        bad: '<a href="zwgk.html" onfocus="this.blur()">政务公开</a>',
        good: '<a href="zwgk.html">政务公开</a>',
      },
      says: {
        blurred: '“{name}”一获得焦点就被脚本取消焦点，键盘无法使用它。',
        vanished: '“{name}”获得焦点后自己被隐藏或删除，焦点随之丢失，请核对。',
        dropped: '焦点离开“{name}”后落空，再按一次 Tab 才继续，请核对。',
      },
    },
    en: {
      title: 'Focus must not vanish by itself',
      who: 'A keyboard user arrives at a link and focus is gone at once: no sign of where they are, and Enter does nothing.',
      fix: 'Remove scripts such as onfocus="this.blur()"; design a focus style instead of removing the outline; before hiding or removing an element, move focus to a sensible place.',
      example: {
        bad: '<a href="zwgk.html" onfocus="this.blur()">Disclosure</a>',
        good: '<a href="zwgk.html">Disclosure</a>',
      },
      says: {
        blurred: 'A script takes focus away from “{name}” the moment it arrives; the keyboard cannot use it.',
        vanished: '“{name}” hides or removes itself when focused and focus is lost with it; please check.',
        dropped: 'After “{name}” focus went nowhere, and a further Tab was needed to go on; please check.',
      },
    },
  },
});
