import type { PointerRecord } from '../src/model/pointer-record.ts';
import { ask, defineBehaviourRule, fail, type Judgement, pass } from '../src/model/rule.ts';

/** Controls act when the mouse or finger is lifted, so that a slip can be taken back. */
export default defineBehaviourRule({
  id: 'press-acts',
  version: 1,
  criteria: ['wcag22:2.5.2'],
  act: [],
  impact: 'moderate',
  walk: 'pointer',
  decide: (record: PointerRecord) =>
    record.pressed.map((one): Judgement<'leaves' | 'shows'> => {
      if (one.wanted !== null) return fail(one.at, 'leaves', { name: one.name });
      if (one.shows !== null && !one.undone) return ask(one.at, 'shows', { name: one.name, text: one.shows });
      return pass(one.at);
    }),
  text: {
    zh: {
      title: '松开时才执行，按下后移开可以取消',
      who: '手抖、使用头杖或眼控的人容易按错地方，按下就执行便无法反悔。',
      fix: '把操作写在 click（或 mouseup、pointerup）上，不要写在 mousedown、pointerdown、touchstart 上。',
      example: {
        bad: '<button onmousedown="location.href=\'/bsdt/\'">办事大厅</button>',
        good: '<button onclick="location.href=\'/bsdt/\'">办事大厅</button>',
      },
      says: {
        leaves: '鼠标刚在“{name}”上按下、还没有松开，就打开了别处。',
        shows: '鼠标刚在“{name}”上按下就有了变化（“{text}”），移开再松开也没有恢复，请核对能否取消。',
      },
    },
    en: {
      title: 'Controls act on release, and moving away cancels',
      who: 'People with tremor, or who point with the head or the eyes, often press the wrong place; what acts at once cannot be taken back.',
      fix: 'Act on click (or mouseup, pointerup), not on mousedown, pointerdown or touchstart.',
      example: {
        bad: '<button onmousedown="location.href=\'/services/\'">Services</button>',
        good: '<button onclick="location.href=\'/services/\'">Services</button>',
      },
      says: {
        leaves:
          'The mouse button went down on “{name}” and, before it was let go, something else was opened.',
        shows:
          'Pressing “{name}” changed something at once (“{text}”), and letting go elsewhere did not take it back; check whether it can be cancelled.',
      },
    },
  },
});
