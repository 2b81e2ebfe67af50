import type { KeyboardRecord } from '../src/model/keyboard-record.ts';
import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';

/** Whoever moves by keyboard must see where focus is. */
export default defineBehaviourRule({
  id: 'focus-not-visible',
  version: 2,
  criteria: ['wcag22:2.4.7'],
  act: ['oj04fd'],
  impact: 'serious',
  walk: 'keyboard',
  decide: (record: KeyboardRecord) =>
    record.stops
      .map((stop) => {
        // Own checkboxes and radio buttons are often drawn over a transparent native one.
        const drawn = ['checkbox', 'radio', 'switch'].includes(stop.role) && stop.indicator === 'style';
        if (!stop.visible) return drawn ? pass(stop.at) : ask(stop.at, 'hidden-stop', { name: stop.name });
        if (stop.indicator === 'unknown') return null;
        // W3C failure F78: a border swapped for an outline of the same look
        if (stop.ring === 1) return fail(stop.at, 'same-look', { name: stop.name });
        return stop.indicator === 'none' ? fail(stop.at, 'no-indicator', { name: stop.name }) : pass(stop.at);
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '键盘焦点的位置应看得见',
      who: '看得见但不用鼠标的用户（肢体障碍、低视力）不知道焦点在哪里，等于闭着眼睛操作。',
      fix: '不要用 outline: none 去掉焦点框；要改样式，就用 :focus-visible 写一个醒目的边框或底色。',
      example: {
        bad: 'a { outline: none }',
        good: 'a:focus-visible { outline: 3px solid #005ea5; outline-offset: 2px }',
      },
      says: {
        'no-indicator': '“{name}”获得焦点前后画面毫无变化。',
        'same-look': '“{name}”获得焦点前后样式虽有改动，画出来的样子却完全一样，至多挪动一个像素。',
        'hidden-stop': '焦点停在“{name}”上时该元素不可见，请核对它是否应能获得焦点。',
      },
    },
    en: {
      title: 'The place of keyboard focus is visible',
      who: 'Sighted people who use no mouse (motor impairment, low vision) cannot tell where focus is, and operate blindly.',
      fix: 'Do not remove the outline with outline: none; to restyle it, write a striking border or background with :focus-visible.',
      example: {
        bad: 'a { outline: none }',
        good: 'a:focus-visible { outline: 3px solid #005ea5; outline-offset: 2px }',
      },
      says: {
        'no-indicator': 'Nothing on the screen changes when “{name}” receives focus.',
        'same-look':
          'Styles change when “{name}” receives focus, but what is drawn stays the same, at most moved by a pixel.',
        'hidden-stop':
          'Focus stops at “{name}” while it is not visible; check whether it should take focus at all.',
      },
    },
  },
});
