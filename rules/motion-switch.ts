import { definePageRule, fail, pass } from '../src/model/rule.ts';

/** Reacting to the motion of the device can be switched off, so that a trembling hand triggers nothing. */
export default definePageRule({
  id: 'motion-switch',
  version: 1,
  criteria: ['wcag22:2.5.4'],
  act: ['c249d5'],
  impact: 'moderate',
  probe: (wza) => {
    const events = wza.handlers(document.documentElement);
    if (!events.includes('devicemotion') && !events.includes('deviceorientation')) return null;
    const told =
      /\b(?:tilt|shake|rotate|turn|twist)\b.{0,40}\b(?:device|phone|tablet|it)\b|摇一摇|(?:摇|晃|倾斜|转|翻)动?.{0,6}(?:手机|设备|平板)|(?:手机|设备).{0,6}(?:摇|晃|倾斜|翻转)/i.exec(
        wza.visibleText(document.body ?? document.documentElement),
      )?.[0];
    const switches = wza
      .all('button, input, select, a[href], [role="button"], [role="switch"], [role="checkbox"]', {
        hidden: true,
      })
      .some(
        (el) =>
          !el.matches(':disabled') &&
          /关闭|停用|禁用|不使用|停止|开关|启用|体感|重力|\boff\b|disable|deactivate|enable|activate|stop|sensor|motion|settings|设置/i.test(
            wza.name(el),
          ),
      );
    return { told: told?.slice(0, 80) ?? '', switches };
  },
  decide: (page) => {
    if (page === null || page.told === '') return [];
    return [page.switches ? pass(null) : fail(null, 'no-switch', { words: page.told })];
  },
  text: {
    zh: {
      title: '对设备移动的反应应能关闭',
      who: '手抖的人、在颠簸的车上的人，会不断误触发。',
      fix: '提供关闭体感操作的开关。',
      example: {
        bad: '摇一摇手机，抽取号码。',
        good: '<label><input type="checkbox"> 关闭“摇一摇”</label>',
      },
      says: { 'no-switch': '页面对设备的移动作出反应（“{words}”），没有关闭它的开关。' },
    },
    en: {
      title: 'Reacting to the motion of the device can be switched off',
      who: 'People whose hands tremble trigger it again and again.',
      fix: 'Offer a switch that turns motion control off.',
      example: {
        bad: 'Shake the phone to draw a number.',
        good: '<label><input type="checkbox"> Switch shaking off</label>',
      },
      says: {
        'no-switch':
          'The page reacts to the motion of the device (“{words}”) and has no switch to turn that off.',
      },
    },
  },
});
