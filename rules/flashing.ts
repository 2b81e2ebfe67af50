import type { MotionRecord } from '../src/model/motion-record.ts';
import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';

/** The most that may flash together: a quarter of a 341 × 256 px part of the window, by WCAG 2.2 (general flash and red flash thresholds). */
const safeArea = 21_824;

/** Nothing flashes more than three times a second on a large area: animated pictures, films, animations of the page. */
export default defineBehaviourRule({
  id: 'flashing',
  version: 1,
  criteria: ['wcag22:2.3.1', 'gbt37668@2019:3.3.3.5'],
  act: [],
  impact: 'critical',
  walk: 'motion',
  decide: (record: MotionRecord) =>
    (record.flashing ?? [])
      .map(({ at, kind, perSecond, area, whole }) => {
        if (perSecond <= 3) return whole ? pass(at) : null; // the rest of it was not looked at
        const args = { times: Math.floor(perSecond), area };
        return area >= safeArea ? fail(at, kind, args) : ask(at, 'small', args);
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '不应有每秒超过三次的大面积闪光',
      who: '大面积的快速闪光会使光敏性癫痫患者发作，几秒钟就可能造成伤害；也使许多人头晕、头痛。',
      fix: '把明暗或红色的交替放慢到每秒三次以内，或把闪光的面积缩小到 21,824 平方像素以下；视频中的闪光请剪去或调暗。播放前提示并不能代替修改。',
      example: {
        bad: '<img src="strobe.gif" width="600" height="400" alt="灯会">',
        good: '<img src="lantern.jpg" width="600" height="400" alt="灯会">',
      },
      says: {
        picture: '这张动图一秒内闪光 {times} 次，面积 {area} 平方像素。',
        film: '这段视频一秒内闪光 {times} 次，面积 {area} 平方像素。',
        page: '这里的动画一秒内闪光 {times} 次，面积 {area} 平方像素。',
        small: '这里一秒内闪光 {times} 次，面积 {area} 平方像素，小于限值；请核对放大或全屏后是否超过。',
      },
    },
    en: {
      title: 'Nothing flashes more than three times a second on a large area',
      who: 'Fast flashes on a large area bring on seizures in people with photosensitive epilepsy within seconds, and make many others dizzy.',
      fix: 'Slow the change between light and dark, or to and from red, to three times a second at most, or keep it below 21,824 square pixels; cut or darken flashes of a film. A warning before it is no substitute.',
      example: {
        bad: '<img src="strobe.gif" width="600" height="400" alt="Lantern fair">',
        good: '<img src="lantern.jpg" width="600" height="400" alt="Lantern fair">',
      },
      says: {
        picture: 'This animated picture flashes {times} times in a second on {area} square pixels.',
        film: 'This film flashes {times} times in a second on {area} square pixels.',
        page: 'This animation flashes {times} times in a second on {area} square pixels.',
        small:
          'This flashes {times} times in a second on {area} square pixels, below the limit; check whether it exceeds it when enlarged or full screen.',
      },
    },
  },
});
