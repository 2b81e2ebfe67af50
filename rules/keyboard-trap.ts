import type { KeyboardRecord } from '../src/model/keyboard-record.ts';
import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';

/** Focus that enters must be able to leave by keyboard. */
export default defineBehaviourRule({
  id: 'keyboard-trap',
  version: 2,
  criteria: ['wcag22:2.1.2', 'gbt37668@2019:3.3.3.2'],
  act: ['80af7b', 'a1b64e', 'ebe86a'],
  impact: 'critical',
  walk: 'keyboard',
  decide: (record: KeyboardRecord) => {
    if (record.stops.length === 0) return [];
    if (record.holds.length === 0) return record.ended === 'complete' ? [pass(null)] : [];
    return record.holds.map((hold) => {
      const args = { name: hold.name, stops: hold.stops };
      if (hold.released !== null && hold.released !== 'shift-tab') return pass(hold.at);
      // A dialog with a close button of its own lets go when that button is pressed.
      if (hold.modal && hold.exits.length > 0) return pass(hold.at);
      if (hold.exits.length > 0) return ask(hold.at, 'has-exit', { ...args, exit: hold.exits[0] ?? '' });
      if (hold.released === 'shift-tab') return ask(hold.at, 'one-way', args);
      if (hold.advice !== null && hold.tried !== undefined)
        return fail(hold.at, 'told-in-vain', { ...args, advice: hold.advice });
      if (hold.advice !== null) return ask(hold.at, 'advice', { ...args, advice: hold.advice });
      return fail(hold.at, 'trapped', args);
    });
  },
  text: {
    zh: {
      title: '键盘焦点进得去也出得来',
      who: '只用键盘或借助屏幕阅读器的用户一旦被困，页面其余部分就再也到不了，只能关掉网页。',
      fix: '不要拦截 Tab 键，也不要在失去焦点时把焦点抢回来；弹窗须能用 Esc 或“关闭”按钮退出。',
      example: {
        bad: '<input onkeydown="if (event.keyCode == 9) event.preventDefault()">',
        good: '<input> （不拦截 Tab）',
      },
      says: {
        trapped: '焦点困在“{name}”处（{stops} 个元素之间循环），Tab、Shift+Tab、Esc 和方向键都无法离开。',
        'one-way': '焦点到“{name}”后按 Tab 无法前进，只能用 Shift+Tab 退回，请核对后面的内容能否到达。',
        'told-in-vain': '焦点困在“{name}”处，常用按键无法离开；页面上写着“{advice}”，照着按了也离不开。',
        advice: '焦点困在“{name}”处，常用按键无法离开；页面上写有“{advice}”，请核对照做能否离开。',
        'has-exit': '焦点在“{name}”附近循环，其中有名为“{exit}”的控件，请核对它能否让焦点离开。',
      },
    },
    en: {
      title: 'Keyboard focus that gets in can get out',
      who: 'People who use only a keyboard or a screen reader are stuck: the rest of the page is out of reach and all they can do is close it.',
      fix: 'Do not intercept the Tab key or fetch focus back on blur; dialogs must close with Esc or a close button.',
      example: {
        bad: '<input onkeydown="if (event.keyCode == 9) event.preventDefault()">',
        good: '<input> (Tab is left alone)',
      },
      says: {
        trapped:
          'Focus is caught at “{name}” (a circle of {stops}); Tab, Shift+Tab, Esc and arrow keys do not release it.',
        'one-way':
          'From “{name}” Tab does not move on, only Shift+Tab goes back; check whether what follows can be reached.',
        'told-in-vain':
          'Focus is caught at “{name}” and the usual keys do not release it, nor do those that the page names: “{advice}”.',
        advice:
          'Focus is caught at “{name}” and the usual keys do not release it; the page says “{advice}”: check whether that works.',
        'has-exit':
          'Focus goes in a circle around “{name}”, which holds a control named “{exit}”; check whether it releases focus.',
      },
    },
  },
});
