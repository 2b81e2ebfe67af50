import type { MotionRecord } from '../src/model/motion-record.ts';
import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';

/** Nothing blinks for more than five seconds unless it can be stopped. */
export default defineBehaviourRule({
  id: 'blinking',
  version: 1,
  criteria: ['wcag22:2.2.2'],
  act: [],
  impact: 'serious',
  walk: 'motion',
  decide: (record: MotionRecord) =>
    record.things
      .filter((thing) => thing.kind === 'blink' && (thing.forever || thing.seconds > 5))
      .map((thing) => {
        if (thing.controls.some((control) => control.keyboard)) return pass(thing.at);
        return thing.area >= 400 && thing.forever && thing.seconds > 5
          ? fail(thing.at, 'blinks', { text: thing.text })
          : ask(thing.at, 'small', { text: thing.text });
      }),
  text: {
    zh: {
      title: '不应有停不下来的闪烁内容',
      who: '闪个不停的文字或图标使注意力障碍的用户无法阅读旁边的内容，也更难看清它本身。',
      fix: '去掉闪烁，改用加粗、颜色加文字说明来强调；确需闪烁的，5 秒内停止。',
      example: { bad: 'setInterval(() => toggle(notice), 400)', good: '<strong>重要提醒</strong>' },
      says: {
        blinks: '“{text}”不停闪烁超过 5 秒，无法停止。',
        small: '有小面积内容不停闪烁，请核对是否影响阅读。',
      },
    },
    en: {
      title: 'Nothing blinks without end',
      who: 'Text or icons that never stop blinking keep people with attention disorders from reading what is beside them, and are hard to read themselves.',
      fix: 'Drop the blinking and emphasise with weight, or colour plus words; if it must blink, stop within 5 seconds.',
      example: { bad: 'setInterval(() => toggle(notice), 400)', good: '<strong>Important</strong>' },
      says: {
        blinks: '“{text}” blinks for more than 5 seconds and cannot be stopped.',
        small: 'A small area keeps blinking; check whether it disturbs reading.',
      },
    },
  },
});
