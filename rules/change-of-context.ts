import type { ActivationRecord } from '../src/model/activation-record.ts';
import { ask, defineBehaviourRule, fail, type Judgement, pass } from '../src/model/rule.ts';

/** Choosing an option and receiving focus lead nowhere by themselves. */
export default defineBehaviourRule({
  id: 'change-of-context',
  version: 1,
  criteria: ['wcag22:3.2.2', 'wcag22:3.2.1', 'gbt37668@2019:3.4.2.2'],
  act: [],
  impact: 'serious',
  walk: 'activation',
  decide: (record: ActivationRecord) =>
    record.controls.flatMap((one): Judgement<'on-choice' | 'advised' | 'on-focus'>[] => {
      const args = { name: one.name };
      if (one.onFocus !== null) return [fail(one.at, 'on-focus', args)];
      if (one.kind !== 'select' || one.key === null) return [];
      if (one.wanted === null) return [pass(one.at)];
      return [one.advised ? ask(one.at, 'advised', args) : fail(one.at, 'on-choice', args)];
    }),
  text: {
    zh: {
      title: '获得焦点或选择选项时，不自行跳转',
      who: '键盘用户在下拉框里按一下方向键就离开了网页，永远到不了后面的选项；读屏用户不知道发生了什么。',
      fix: '下拉框旁放一个“前往”按钮，按下才跳转；不要在 onchange、onfocus 里跳转、提交或开窗口。',
      example: {
        bad: '<select onchange="location = this.value">…</select>',
        good: '<select id="s">…</select> <button type="button" onclick="location = s.value">前往</button>',
      },
      says: {
        'on-choice': '在下拉框“{name}”里按一下方向键，网页就要跳转、提交或打开窗口。',
        advised:
          '在下拉框“{name}”里按一下方向键，网页就要跳转；旁边似乎有说明，请核对说明是否在前、是否清楚。',
        'on-focus': '“{name}”一获得焦点，网页就要跳转、提交或打开窗口。',
      },
    },
    en: {
      title: 'Focus or choosing an option leads nowhere by itself',
      who: 'One arrow key in a drop-down and keyboard users have left the page; options further down are out of reach. Screen reader users do not know what happened.',
      fix: 'Put a “Go” button beside the drop-down; never navigate, submit or open windows from onchange or onfocus.',
      example: {
        bad: '<select onchange="location = this.value">…</select>',
        good: '<select id="s">…</select> <button type="button" onclick="location = s.value">Go</button>',
      },
      says: {
        'on-choice':
          'One arrow key in the drop-down “{name}” makes the page go elsewhere, submit or open a window.',
        advised:
          'One arrow key in the drop-down “{name}” makes the page go elsewhere; words beside it seem to tell: check that they come first and are clear.',
        'on-focus': 'As soon as “{name}” has focus the page goes elsewhere, submits or opens a window.',
      },
    },
  },
});
