import type { HoverContent, HoverRecord } from '../src/model/hover-record.ts';
import { ask, defineBehaviourRule, type Judgement, pass } from '../src/model/rule.ts';

const judge = (one: HoverContent): Judgement<'runs-away' | 'no-escape'>[] => {
  const args = { name: one.name, text: one.text };
  const found: Judgement<'runs-away' | 'no-escape'>[] = [];
  if (!one.stays) found.push(ask(one.at, 'runs-away', args));
  if (!one.escape && one.covers) found.push(ask(one.at, 'no-escape', args));
  return found.length > 0 ? found : [pass(one.at)];
};

/** What appears under the mouse can be reached by the mouse and put away without moving it. */
export default defineBehaviourRule({
  id: 'hover-content',
  version: 1,
  criteria: ['wcag22:1.4.13'],
  act: [],
  impact: 'moderate',
  walk: 'hover',
  decide: (record: HoverRecord) => record.contents.flatMap(judge),
  text: {
    zh: {
      title: '鼠标悬停出现的内容可以移入，也可以关掉',
      who: '放大屏幕的人要把鼠标移到提示上才能读完，一移动提示就没了；或者弹出的菜单挡住了正文，又关不掉。',
      fix: '提示与触发它的元素之间不留空隙，鼠标移到提示上时不隐藏；按 Esc 隐藏提示。',
      example: {
        bad: 'b.onmouseleave = () => { tip.hidden = true }',
        good: 'box.onmouseleave = …（box 包含按钮和提示）；按 Esc 也隐藏',
      },
      says: {
        'runs-away': '鼠标停在“{name}”上出现的内容（“{text}”），鼠标一移向它就消失，请核对。',
        'no-escape':
          '鼠标停在“{name}”上出现的内容（“{text}”）盖住了其他内容，按 Esc 不消失，请核对能否不移开鼠标就关掉。',
      },
    },
    en: {
      title: 'What appears on hover can be pointed at and put away',
      who: 'People who magnify the screen must move the mouse onto a tip to read on, and it vanishes; or a menu covers the text and cannot be closed.',
      fix: 'Leave no gap between a tip and its trigger, keep it while the mouse is on it, and hide it on Escape.',
      example: {
        bad: 'b.onmouseleave = () => { tip.hidden = true }',
        good: 'box.onmouseleave = … (box holds both button and tip), and Escape hides it too',
      },
      says: {
        'runs-away':
          'What appears when the mouse rests on “{name}” (“{text}”) vanishes as the mouse moves towards it; check it.',
        'no-escape':
          'What appears when the mouse rests on “{name}” (“{text}”) covers other content and does not go with Escape; check whether it can be put away without moving the mouse.',
      },
    },
  },
});
