import { defineBehaviourRule } from '../src/model/rule.ts';
import type { ComparedVariants } from '../src/model/variants-record.ts';
import { judgeOpening } from './entrance-opens.ts';

/** The version for older people opens by keyboard. */
export default defineBehaviourRule({
  id: 'elder-opens',
  version: 1,
  criteria: ['indicator:elder-entry', 'miit67@2021:a1-elder-entry'],
  act: [],
  impact: 'moderate',
  walk: 'variants',
  decide: (record: ComparedVariants) => judgeOpening(record, 'elder'),
  text: {
    zh: {
      title: '适老版应能用键盘打开',
      who: '手抖、点不准鼠标的老年人用键盘和语音，按回车打不开就进不去。',
      fix: '入口用 <button> 或带 href 的 <a>，点击和回车做同一件事。',
      example: { bad: '<span onclick="oldStart()">长者版</span>', good: '<a href="/old/">长者版</a>' },
      says: {
        'mouse-only': '入口“{label}”用鼠标点得开，按回车和空格打不开。',
        nothing: '按了也点了入口“{label}”，页面没有变化，请核对适老版能否使用。',
      },
    },
    en: {
      title: 'The version for older people opens by keyboard',
      who: 'Older people with unsteady hands use keyboard or voice; where Enter opens nothing they cannot get in.',
      fix: 'Make the entry a <button> or an <a> with href, and let click and Enter do the same.',
      example: { bad: '<span onclick="oldStart()">长者版</span>', good: '<a href="/old/">长者版</a>' },
      says: {
        'mouse-only': 'The entry “{label}” opens by mouse and not by Enter or Space.',
        nothing:
          'The entry “{label}” was pressed and clicked and the page did not change; check whether the version works.',
      },
    },
  },
});
