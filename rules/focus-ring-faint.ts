import type { KeyboardRecord } from '../src/model/keyboard-record.ts';
import { ask, defineBehaviourRule, pass } from '../src/model/rule.ts';

const needed = 3;

/** The sign of focus stands out by 3:1 from what stood there without focus. */
export default defineBehaviourRule({
  id: 'focus-ring-faint',
  version: 2,
  criteria: ['wcag22:1.4.11'],
  act: [],
  impact: 'moderate',
  walk: 'keyboard',
  decide: (record: KeyboardRecord) =>
    record.stops.flatMap(({ at, name, ring }) =>
      ring === undefined || ring === 1 ? [] : [ring >= needed ? pass(at) : ask(at, 'faint', { name, ring })],
    ),
  text: {
    zh: {
      title: '焦点标志与周围的对比度至少 3:1',
      who: '低视力者用键盘操作时，看不出焦点框或底色的细微变化。',
      fix: '用与背景对比度 3:1 以上的颜色画 2 像素以上的焦点框；在深浅都有的页面上画一深一浅两道。',
      example: {
        bad: 'a:focus { outline: none; background: #f7f7f7 }',
        good: 'a:focus-visible { outline: 3px solid #005ea5; outline-offset: 2px }',
      },
      says: {
        faint:
          '“{name}”获得焦点前后，变化了的像素对比度只有 {ring}:1，要求 3:1，请核对是否看得出焦点在这里。',
      },
    },
    en: {
      title: 'The sign of focus stands out by 3:1',
      who: 'People with low vision who use a keyboard do not notice a faint ring or a slight change of ground.',
      fix: 'Draw a ring of 2 px or more in a colour of 3:1 against the background; on pages both dark and light, a dark and a light one.',
      example: {
        bad: 'a:focus { outline: none; background: #f7f7f7 }',
        good: 'a:focus-visible { outline: 3px solid #005ea5; outline-offset: 2px }',
      },
      says: {
        faint:
          'Between the pixels around “{name}” with and without focus the contrast is {ring}:1, where 3:1 is required; check whether one sees that focus is there.',
      },
    },
  },
});
