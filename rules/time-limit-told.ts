import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Time limits that the page itself speaks of or its scripts set: countdowns, sessions that end, pages that load anew (W3C failure F41). */
export default definePageRule({
  id: 'time-limit-told',
  version: 2,
  criteria: ['wcag22:2.2.1', 'gbt37668@2019:3.3.3.12'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    const limit =
      /(?:剩余时间|倒计时|距离?(?:自动)?(?:退出|结束|跳转)|还剩)[^。\n]{0,12}\d+|\d+\s*(?:秒|分钟)(?:后|之后|内)[^。\n]{0,12}(?:自动(?:退出|跳转|返回|关闭|提交|失效)|超时|重新登录|失效|过期)|(?:超时|长时间未操作|会话)[^。\n]{0,12}(?:自动退出|重新登录|失效|过期)|(?:session|page|you) will (?:expire|time out|be (?:logged out|redirected))|time (?:left|remaining)/i;
    const extend =
      /延长|继续(?:使用|填写|登录)|取消(?:跳转|自动)|不限时|extend|stay (?:signed|logged) in|more time/i;
    // at once, outside every function of the page's own: the page goes or comes again after a while
    const goes =
      /\bset(?:Timeout|Interval)\s*\([^;]{0,200}?(?:location\s*\.\s*(?:reload|replace|assign)|location(?:\.href)?\s*=[^=]|history\.go\s*\(\s*0)/g;
    const timed = [...document.querySelectorAll('script:not([src])')]
      .map((el) => el.textContent ?? '')
      .filter((code) => code.length < 100_000)
      .some((code) =>
        [...code.matchAll(goes)].some(({ index }) => {
          const before = code.slice(0, index);
          return (before.match(/\{/g) ?? []).length === (before.match(/\}/g) ?? []).length;
        }),
      );
    const told = wza
      .all('p, div, span, li, td, h1, h2, h3, h4, strong, em, label, [role="timer"], [role="alert"]')
      .filter(
        (el) =>
          wza.exposed(el) &&
          wza.visibleText(el).length < 120 &&
          limit.test(wza.visibleText(el)) &&
          ![...el.children].some((child) => limit.test(wza.visibleText(child))),
      )
      .slice(0, 3)
      .map((el) => ({
        at: wza.target(el),
        words: wza.visibleText(el).slice(0, 50),
        extends: wza
          .all('button, a, input[type="button" i], [role="button"]')
          .some((control) => extend.test(`${wza.name(control)} ${wza.visibleText(control)}`)),
      }));
    return { told, timed: timed && document.body !== null ? wza.target(document.body) : null };
  },
  decide: ({ told, timed }) => [
    ...(timed !== null && told.length === 0 ? [ask(timed, 'by-script')] : []),
    ...told.map(({ at, words, extends: more }) => (more ? pass(at) : ask(at, 'limit', { words }))),
  ],
  text: {
    zh: {
      title: '有时限的操作应可以延长或取消时限',
      who: '用读屏软件、输入慢或需要时间理解的人，往往来不及在时限内填完。',
      fix: '时限到之前提醒，并给一个按一下就能延长的按钮；没有安全理由的时限应取消。',
      example: {
        bad: '<p>60 秒后自动退出登录</p>',
        good: '<p role="alert">60 秒后自动退出登录 <button>继续使用</button></p>',
      },
      says: {
        'by-script': '脚本过一会儿就自动刷新或跳转网页，请核对用户能否关闭它、时间够不够。',
        limit: '页面提到时限（“{words}”），没有看到延长的办法，请核对用户能否关闭或延长它。',
      },
    },
    en: {
      title: 'Time limits can be extended or switched off',
      who: 'People who use a screen reader, type slowly or need time to understand often cannot finish in time.',
      fix: 'Warn before the time is up and offer a button that extends it; drop limits without a reason of safety.',
      example: {
        bad: '<p>You will be signed out in 60 seconds</p>',
        good: '<p role="alert">You will be signed out in 60 seconds <button>Stay signed in</button></p>',
      },
      says: {
        'by-script':
          'A script loads the page anew or leaves it after a while; check that users can switch it off and have time enough.',
        limit:
          'The page speaks of a time limit (“{words}”) and shows no way to extend it; check that users can switch it off or extend it.',
      },
    },
  },
});
