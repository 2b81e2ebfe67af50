import type { MotionRecord } from '../src/model/motion-record.ts';
import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';

/** What moves by itself for more than five seconds can be paused. */
export default defineBehaviourRule({
  id: 'motion-no-pause',
  version: 2,
  criteria: ['wcag22:2.2.2', 'gbt37668@2019:3.3.3.12'],
  act: ['efbfc7'],
  impact: 'serious',
  walk: 'motion',
  decide: (record: MotionRecord) =>
    record.things
      .map((thing) => {
        const { at, kind } = thing;
        if (kind === 'drift' || kind === 'blink') return null;
        if (kind === 'update' && thing.clock) return null;
        if (!thing.forever && thing.seconds <= 5) return null;
        if (thing.controls.some((control) => control.keyboard)) return pass(at);
        if (kind === 'update')
          return thing.forever && thing.changes >= 5 && record.stoppers === 0 && record.framesLeftOut === 0
            ? fail(at, 'updates-for-ever', { text: thing.text })
            : ask(at, 'updates', { text: thing.text });
        const large = thing.area >= (kind === 'gif' ? 10_000 : 4_000);
        if (kind === 'animation' || kind === 'gif') {
          if (kind === 'animation' && thing.changes === 0) return null;
          const sure = large && (kind === 'gif' || thing.distance >= 20);
          return sure ? fail(at, kind) : ask(at, 'small', {});
        }
        if (!large || !thing.forever) return ask(at, 'small', {});
        return thing.focusStops === true ? ask(at, 'focus-only') : fail(at, kind);
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '自动滚动、轮播的内容应能暂停',
      who: '读得慢的用户（低视力、老年人、认知障碍）来不及读完；不停的动作也会分散注意力，使旁边的正文难以阅读。',
      fix: '加上键盘可用的“暂停”按钮，或改为由用户自己翻看；鼠标移上去才停不算数。不要使用 marquee。',
      example: {
        bad: '<marquee>重要通知</marquee>',
        good: '<div id="notice">重要通知</div> <button type="button">暂停滚动</button>',
      },
      says: {
        marquee: 'marquee 滚动字幕一直滚动，无法用键盘暂停。',
        scroll: '内容自动滚动不停，没有键盘可用的暂停按钮。',
        carousel: '轮播内容自动切换，没有键盘可用的暂停按钮。',
        animation: '动画一直播放，没有暂停的办法。',
        gif: '动态图片（GIF）一直播放，没有暂停的办法。',
        small: '有小面积的内容不停变化，请核对是否超过 5 秒、是否影响阅读。',
        'focus-only': '焦点进入后会停，但没有暂停按钮，请核对用户能否让它一直停住。',
        'updates-for-ever': '文字不停地自动更新（“{text}”），页面上没有暂停、停止或隐藏它的控件。',
        updates: '文字自动更新（“{text}”），请核对用户能否暂停或控制更新。',
      },
    },
    en: {
      title: 'What scrolls or rotates by itself can be paused',
      who: 'People who read slowly (low vision, old age, cognitive impairment) cannot finish in time, and ceaseless motion distracts from the text beside it.',
      fix: 'Add a pause button that works by keyboard, or let users turn the slides themselves; pausing under the mouse is not enough. Do not use marquee.',
      example: {
        bad: '<marquee>Important notice</marquee>',
        good: '<div id="notice">Important notice</div> <button type="button">Pause</button>',
      },
      says: {
        marquee: 'A marquee scrolls for ever and cannot be paused by keyboard.',
        scroll: 'Content scrolls by itself without end, and no pause button can be reached by keyboard.',
        carousel: 'A carousel changes by itself, and no pause button can be reached by keyboard.',
        animation: 'An animation plays for ever, and nothing pauses it.',
        gif: 'An animated picture (GIF) plays for ever, and nothing pauses it.',
        small:
          'A small area keeps changing; check whether it lasts more than 5 seconds and disturbs reading.',
        'focus-only':
          'It rests while focus is inside, but there is no pause button; check whether users can keep it at rest.',
        'updates-for-ever':
          'Text keeps updating by itself (“{text}”), and no control of the page pauses, stops or hides it.',
        updates: 'Text updates by itself (“{text}”); check whether users can pause or control it.',
      },
    },
  },
});
