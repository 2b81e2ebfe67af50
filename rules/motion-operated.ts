import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** What shaking or tilting the device does must also be possible by a control. */
export default definePageRule({
  id: 'motion-operated',
  version: 1,
  criteria: ['wcag22:2.5.4'],
  act: ['7677a9'],
  impact: 'serious',
  probe: (wza) => {
    const events = wza.handlers(document.documentElement);
    if (!events.includes('devicemotion') && !events.includes('deviceorientation')) return null;
    const sentences = wza
      .visibleText(document.body ?? document.documentElement)
      .split(/(?<=[.!?])\s|[。！？]/);
    const told = sentences.find((one) =>
      /\b(?:tilt|shake|rotate|turn|twist)\b.{0,40}\b(?:device|phone|tablet|it)\b|摇一摇|(?:摇|晃|倾斜|转|翻)动?.{0,6}(?:手机|设备|平板)|(?:手机|设备).{0,6}(?:摇|晃|倾斜|翻转)/i.test(
        one,
      ),
    );
    const instead = sentences.some((one) =>
      /\bbuttons?\b|\bkeys?\b|\btap\b|\bclick\b|按钮|按键|点击|点按/i.test(one),
    );
    const controls = wza
      .all('button, input, select, a[href], [role="button"]')
      .some((el) => wza.tabbable(el));
    return { told: told?.slice(0, 120) ?? '', instead, controls };
  },
  decide: (page) => {
    if (page === null || page.told === '') return [];
    const words = page.told;
    if (!page.instead) return [fail(null, 'motion-only', { words })];
    return [page.controls ? pass(null) : ask(null, 'check', { words })];
  },
  text: {
    zh: {
      title: '靠摇动、倾斜设备操作的，也要能用控件操作',
      who: '手部不便或把设备固定在轮椅上的人摇不动、转不了设备。',
      fix: '提供作用相同的按钮或输入框，并写明。',
      example: { bad: '摇一摇手机，抽取号码。', good: '摇一摇手机，或点击“抽取”按钮，抽取号码。' },
      says: {
        'motion-only': '页面监听设备的移动，并要求“{words}”，没有说明别的操作办法。',
        check: '页面要求“{words}”，并提到别的控件；但没有找到可用的控件；请核对不移动设备能否做同样的事。',
      },
    },
    en: {
      title: 'What tilting or shaking does can be done by a control too',
      who: 'People whose hands do not allow it, or whose device is fixed to a wheelchair, cannot move the device.',
      fix: 'Offer buttons or fields that do the same, and say so.',
      example: {
        bad: 'Shake the phone to draw a number.',
        good: 'Shake the phone or press “Draw” to draw a number.',
      },
      says: {
        'motion-only':
          'The page listens to the motion of the device and asks “{words}”, and names no other way.',
        check:
          'The page asks “{words}” and mentions other controls, but none was found; check that all of it can be done without moving the device.',
      },
    },
  },
});
