import type { ActivationRecord } from '../src/model/activation-record.ts';
import { ask, defineBehaviourRule, pass } from '../src/model/rule.ts';

const message =
  /成功|失败|错误|有误|已.{1,6}(?:$|[。！!，,])|共.{0,6}条|没有找到|正在|加载|请稍|完成|success|fail|error|invalid|results?\b|found|loading|added|copied|saved|done\b/i;

// a whole sentence that a button brings, and that pressing again does not take away
const sentence = /^.{4,79}[.!。！]$/;

/** Messages that appear while focus stays where it was are told to screen readers. */
export default defineBehaviourRule({
  id: 'status-unannounced',
  version: 2,
  criteria: ['wcag22:4.1.3', 'gbt37668@2019:3.2.1.3'],
  act: [],
  impact: 'moderate',
  walk: 'activation',
  decide: (record: ActivationRecord) =>
    record.controls.flatMap((one) => {
      if (one.key === null || one.dialog !== null || one.kind === 'tab' || !one.focusStayed) return [];
      return [...one.shows, ...one.words].flatMap((part) => {
        if (part.panel || part.stops > 0 || one.toggles === true) return [];
        const says = one.kind === 'button' && one.toggles !== null && sentence.test(part.text);
        if (!says && !message.test(part.text)) return [];
        return part.live ? [pass(part.at)] : [ask(part.at, 'silent', { name: one.name, text: part.text })];
      });
    }),
  text: {
    zh: {
      title: '不移动焦点的提示消息能被读屏软件读出',
      who: '页面上出现了“已复制”“共 3 条结果”一类的消息，看不见的人不知道操作成没成功。',
      fix: '把消息写进一个打开网页时就存在的 role="status"（出错用 role="alert"）元素里。',
      example: {
        bad: '<p id="msg">已加入</p>',
        good: '<p id="msg" role="status">已加入</p>',
      },
      says: {
        silent:
          '按下“{name}”后出现消息“{text}”，不在实时区域（role="status"、aria-live）里，请核对读屏软件能否读出。',
      },
    },
    en: {
      title: 'Messages that appear without moving focus reach screen readers',
      who: 'A message such as “Copied” or “3 results” appears; people who cannot see it do not learn whether it worked.',
      fix: 'Write the message into an element with role="status" (role="alert" for errors) that is there from the start.',
      example: {
        bad: '<p id="msg">Added</p>',
        good: '<p id="msg" role="status">Added</p>',
      },
      says: {
        silent:
          'Pressing “{name}” brings the message “{text}”, which is in no live region (role="status", aria-live); check whether screen readers tell it.',
      },
    },
  },
});
