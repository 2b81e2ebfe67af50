import type { KeyboardRecord } from '../src/model/keyboard-record.ts';
import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';

/** What is meant for the keyboard is reached by Tab. */
export default defineBehaviourRule({
  id: 'keyboard-unreached',
  version: 1,
  criteria: ['wcag22:2.1.1', 'gbt37668@2019:3.3.3.1'],
  act: ['akn7bn'],
  impact: 'critical',
  walk: 'keyboard',
  decide: (record: KeyboardRecord) => {
    if (record.ended !== 'complete' || record.tabbable === 0) return [];
    if (record.unreached.length === 0) return [pass(null)];
    return record.unreached.map((one) => {
      const args = { name: one.name };
      if (record.modal) return ask(one.at, 'behind-dialog', args);
      if (!one.proven) return ask(one.at, 'maybe-unreached', args);
      return one.frame ? fail(one.at, 'frame-skipped', args) : fail(one.at, 'unreached', args);
    });
  },
  text: {
    zh: {
      title: '用 Tab 键能到达所有可操作的元素',
      who: '只用键盘的用户到不了被跳过的链接、按钮和输入框，相应的功能对他们等于不存在。',
      fix: '不要用脚本改写 Tab 的去向；不要给含有链接或控件的 iframe 写 tabindex="-1"。',
      example: {
        bad: '<iframe src="weather.html" tabindex="-1"></iframe>',
        good: '<iframe src="weather.html" title="天气预报"></iframe>',
      },
      says: {
        unreached: '“{name}”本应能获得焦点，但用 Tab 走完整页也没有到达。',
        'frame-skipped': '“{name}”所在的框架被跳过，其中的内容用键盘无法到达。',
        'behind-dialog': '弹窗打开时“{name}”无法到达，请核对弹窗关闭后能否到达。',
        'maybe-unreached': '用 Tab 走完整页没有停在“{name}”，请用键盘核对。',
      },
    },
    en: {
      title: 'Tab reaches everything that can be operated',
      who: 'People who use only a keyboard never get to links, buttons and fields that are passed over; for them those functions do not exist.',
      fix: 'Do not let scripts decide where Tab goes; do not set tabindex="-1" on an iframe that holds links or controls.',
      example: {
        bad: '<iframe src="weather.html" tabindex="-1"></iframe>',
        good: '<iframe src="weather.html" title="Weather"></iframe>',
      },
      says: {
        unreached: '“{name}” should take focus, but Tab went through the whole page without reaching it.',
        'frame-skipped':
          'The frame that holds “{name}” is passed over; the keyboard cannot reach what is in it.',
        'behind-dialog':
          '“{name}” was out of reach behind an open dialog; check whether it can be reached once the dialog is closed.',
        'maybe-unreached':
          'Tab went through the whole page without stopping at “{name}”; please check by keyboard.',
      },
    },
  },
});
