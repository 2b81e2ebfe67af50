import type { PointerRecord } from '../src/model/pointer-record.ts';
import { ask, defineBehaviourRule, pass } from '../src/model/rule.ts';

/** What is dragged can be moved by single clicks as well. */
export default defineBehaviourRule({
  id: 'drag-only',
  version: 1,
  criteria: ['wcag22:2.5.7'],
  act: [],
  impact: 'serious',
  walk: 'pointer',
  decide: (record: PointerRecord) =>
    record.dragged.map((one) =>
      one.click || one.others > 0 ? pass(one.at) : ask(one.at, one.how, { name: one.name }),
    ),
  text: {
    zh: {
      title: '拖动能做的，单击也要能做',
      who: '手部不灵便、使用头杖或眼控的人按住并拖动很困难，甚至做不到。',
      fix: '在滑块旁加上“加”“减”按钮或输入框，或让单击轨道也能移动；排序项旁加“上移”“下移”按钮。',
      example: {
        bad: '<div class="slider"><span class="thumb" onmousedown="startDrag(event)"></span></div>',
        good: '<button>减小</button><div class="slider">…</div><button>增大</button>',
      },
      says: {
        moves: '“{name}”按住鼠标可以拖动，旁边没有按钮或输入框，单击轨道也不移动，请核对不拖动能否完成。',
        draggable: '“{name}”可以拖动（draggable），其中和旁边没有按钮，请核对不拖动能否完成。',
      },
    },
    en: {
      title: 'What dragging does, clicks do too',
      who: 'Holding and dragging is hard or impossible for people with limited use of their hands, or who point with head or eyes.',
      fix: 'Put buttons to add and take away, or a field, beside sliders, or let a click on the track move them; “up” and “down” beside items to be sorted.',
      example: {
        bad: '<div class="slider"><span class="thumb" onmousedown="startDrag(event)"></span></div>',
        good: '<button>Less</button><div class="slider">…</div><button>More</button>',
      },
      says: {
        moves:
          '“{name}” follows the mouse while held; there is no button or field beside it and a click on its track does not move it. Check whether it can be done without dragging.',
        draggable:
          '“{name}” can be dragged (draggable), with no button in or beside it; check whether it can be done without dragging.',
      },
    },
  },
});
