import type { MotionRecord } from '../src/model/motion-record.ts';
import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';

/** A window that drifts over the page can be closed by keyboard. */
export default defineBehaviourRule({
  id: 'floating-window',
  version: 1,
  criteria: ['wcag22:2.2.2', 'gbt37668@2019:3.3.3.3'],
  act: [],
  impact: 'serious',
  walk: 'motion',
  decide: (record: MotionRecord) =>
    record.things
      .filter((thing) => thing.kind === 'drift')
      .map((thing) => {
        const closable = thing.controls.some((control) => control.keyboard);
        if (closable) return thing.covers ? ask(thing.at, 'check-close') : pass(thing.at);
        const mouseOnly = thing.controls.length > 0;
        if (!thing.forever || !thing.covers) return ask(thing.at, 'drifts');
        return mouseOnly ? fail(thing.at, 'mouse-only-close') : fail(thing.at, 'no-close');
      }),
  text: {
    zh: {
      title: '漂浮窗应能用键盘关闭',
      who: '漂来漂去的窗口遮住正文，低视力、注意力障碍的用户难以阅读；键盘和屏幕阅读器用户关不掉它。',
      fix: '最好不用漂浮窗，改为页面里固定的位置；确需使用的，用真正的 button 做“关闭”，关闭后不再出现，并且不遮挡正文。',
      example: {
        bad: '<div id="piaofu"><span onclick="hide()">×</span></div>',
        good: '<div id="notice"><button type="button" onclick="hide()">关闭</button></div>',
      },
      says: {
        'no-close': '漂浮窗自行移动并遮挡内容，没有关闭的办法。',
        'mouse-only-close': '漂浮窗自行移动并遮挡内容，关闭按钮只能用鼠标点击，键盘到不了。',
        drifts: '有窗口在页面上自行移动，没有键盘可用的关闭按钮，请核对它是否遮挡内容。',
        'check-close': '漂浮窗会遮挡内容，但有键盘可达的关闭控件，请核对它是否有效、关闭后是否再次出现。',
      },
    },
    en: {
      title: 'Drifting windows can be closed by keyboard',
      who: 'A window that drifts about covers the text, hinders people with low vision or attention disorders, and cannot be dismissed by keyboard and screen reader users.',
      fix: 'Better use none and give the notice a fixed place; if there must be one, close it with a real button, keep it closed, and keep it off the content.',
      example: {
        bad: '<div id="piaofu"><span onclick="hide()">×</span></div>',
        good: '<div id="notice"><button type="button" onclick="hide()">Close</button></div>',
      },
      says: {
        'no-close': 'A window drifts by itself over the content and there is no way to close it.',
        'mouse-only-close':
          'A window drifts by itself over the content; its close control works only with a mouse.',
        drifts:
          'A window moves about by itself and no close control can be reached by keyboard; check whether it covers content.',
        'check-close':
          'A drifting window covers content but has a close control in reach of the keyboard; check that it works and that the window stays closed.',
      },
    },
  },
});
