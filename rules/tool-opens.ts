import { defineBehaviourRule } from '../src/model/rule.ts';
import type { ComparedVariants } from '../src/model/variants-record.ts';
import { judgeOpening } from './entrance-opens.ts';

/** The accessibility tool opens by keyboard. */
export default defineBehaviourRule({
  id: 'tool-opens',
  version: 1,
  criteria: ['indicator:tool-entry'],
  act: [],
  impact: 'serious',
  walk: 'variants',
  decide: (record: ComparedVariants) => judgeOpening(record, 'tool'),
  text: {
    zh: {
      title: '无障碍工具应能用键盘打开',
      who: '看不见或用不了鼠标的人按回车打不开，工具就白装了。',
      fix: '入口用 <button> 或带 href 的 <a>，点击和回车做同一件事。',
      example: {
        bad: '<a tabindex="0" onmousedown="aria.start()">无障碍浏览</a>',
        good: '<button type="button" onclick="aria.start()">无障碍浏览</button>',
      },
      says: {
        'mouse-only': '入口“{label}”用鼠标点得开，按回车和空格打不开。',
        nothing: '按了也点了入口“{label}”，页面没有变化，请核对工具能否使用。',
      },
    },
    en: {
      title: 'The accessibility tool opens by keyboard',
      who: 'People who cannot see or use a mouse press Enter; if nothing opens, the tool is of no use.',
      fix: 'Make the entry a <button> or an <a> with href, and let click and Enter do the same.',
      example: {
        bad: '<a tabindex="0" onmousedown="aria.start()">Accessible browsing</a>',
        good: '<button type="button" onclick="aria.start()">Accessible browsing</button>',
      },
      says: {
        'mouse-only': 'The entry “{label}” opens by mouse and not by Enter or Space.',
        nothing:
          'The entry “{label}” was pressed and clicked and the page did not change; check whether the tool works.',
      },
    },
  },
});
