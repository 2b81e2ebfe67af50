import type { ActivationRecord } from '../src/model/activation-record.ts';
import { defineBehaviourRule, fail, pass } from '../src/model/rule.ts';

/** A control that takes focus does by keyboard what it does by mouse. */
export default defineBehaviourRule({
  id: 'mouse-only-control',
  version: 1,
  criteria: ['wcag22:2.1.1', 'gbt37668@2019:3.3.3.1'],
  act: [],
  impact: 'critical',
  walk: 'activation',
  decide: (record: ActivationRecord) =>
    record.controls.flatMap((one) =>
      one.mouseOnly !== null
        ? [fail(one.at, 'mouse-only', { name: one.name, shows: one.mouseOnly })]
        : one.key !== null
          ? [pass(one.at)]
          : [],
    ),
  text: {
    zh: {
      title: '能获得焦点的控件，按键与单击效果相同',
      who: '键盘用户和读屏用户移到了按钮上，按回车和空格都没有反应，只有鼠标能用。',
      fix: '用 <button>；自制控件除 click 外还要处理回车键和空格键，不要只写 mousedown、mouseup。',
      example: {
        bad: '<div role="button" tabindex="0" onclick="toggle()">更多</div>',
        good: '<button type="button" onclick="toggle()">更多</button>',
      },
      says: {
        'mouse-only':
          '“{name}”用鼠标单击有反应（{shows}），获得焦点后按回车、空格和方向键都没有反应；重新打开网页再试一次，结果相同。',
      },
    },
    en: {
      title: 'Controls that take focus do the same by key as by click',
      who: 'Keyboard and screen reader users arrive at the button, press Enter and Space, and nothing happens; only a mouse works it.',
      fix: 'Use <button>; controls of your own must handle Enter and Space besides click, and never mousedown or mouseup alone.',
      example: {
        bad: '<div role="button" tabindex="0" onclick="toggle()">More</div>',
        good: '<button type="button" onclick="toggle()">More</button>',
      },
      says: {
        'mouse-only':
          '“{name}” answers a mouse click ({shows}), but neither Enter, Space nor arrow keys when it has focus; tried twice, on the page opened anew.',
      },
    },
  },
});
