import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Codes that are valid for some minutes only: the page tells it, and whether there is more time. MIIT notice 67 of 2021 asks for it up to 3 minutes. */
export default definePageRule({
  id: 'code-expiry',
  version: 1,
  criteria: ['wcag22:2.2.1', 'miit67@2021:a1-1.4.4'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    const expiry =
      /(?:验证码|校验码|动态(?:码|口令|密码)|二维码)[^。；\n]{0,16}?(\d{1,3})\s*(秒|分钟)(?:内|之内|以内|后)?(?:有效|失效|过期)|(?:有效期|有效时间)[^。；\n]{0,6}?(\d{1,3})\s*(秒|分钟)|code[^.\n]{0,40}?(?:valid for|expires? (?:in|after)) (\d{1,3})\s*(seconds?|minutes?)/i;
    const codes = /验证码|校验码|动态|二维码|code/i;
    return wza
      .all('p, div, span, li, td, label, em, strong, small')
      .filter((el) => {
        const text = wza.visibleText(el);
        return (
          wza.exposed(el) &&
          text.length < 120 &&
          expiry.test(text) &&
          (codes.test(text) || wza.all('input').some((field) => codes.test(wza.name(field)))) &&
          ![...el.children].some((child) => expiry.test(wza.visibleText(child)))
        );
      })
      .slice(0, 3)
      .map((el) => {
        const match = expiry.exec(wza.visibleText(el)) ?? [];
        const [, a, aUnit, b, bUnit, c, cUnit] = match;
        const unit = aUnit ?? bUnit ?? cUnit ?? '';
        const n = Number(a ?? b ?? c ?? 0);
        return {
          at: wza.target(el),
          words: wza.visibleText(el).slice(0, 50),
          seconds: /秒|second/i.test(unit) ? n : n * 60,
          more: wza
            .all('a, button, input[type="button" i], [role="button"]')
            .some((one) =>
              /重新(?:获取|发送)|再次(?:获取|发送)|重发|获取(?:短信)?(?:动态|验证|校验)码|发送(?:短信)?验证码|刷新|延长|resend|send (?:again|code)/i.test(
                `${wza.name(one)} ${wza.visibleText(one)}`,
              ),
            ),
        };
      });
  },
  decide: (places) =>
    places.map(({ at, words, seconds, more }) => {
      if (seconds <= 180) return ask(at, more ? 'short-renewable' : 'short', { words });
      return more ? pass(at) : ask(at, 'long', { words });
    }),
  text: {
    zh: {
      title: '验证码的时限应够用，并能延长或重新获取',
      who: '输入慢、要切换设备或听读屏的人，常常还没填完验证码就失效了。',
      fix: '时限放到 3 分钟以上，写明时限，允许延长或重新获取，并且不清空已经填好的内容。',
      example: {
        bad: '<p>验证码 60 秒内有效</p>',
        good: '<p>验证码 10 分钟内有效 <button type="button">重新获取</button></p>',
      },
      says: {
        short: '验证码的时限不超过 3 分钟（“{words}”），没有看到重新获取的办法，请核对能否延长。',
        'short-renewable':
          '验证码的时限不超过 3 分钟（“{words}”），请核对时限有没有语音告知，重新获取时已填的内容是否保留。',
        long: '验证码有时限（“{words}”），没有看到重新获取的办法，请核对。',
      },
    },
    en: {
      title: 'Codes are valid long enough and can be renewed',
      who: 'People who type slowly, change devices or listen to a screen reader often find the code expired before they are done.',
      fix: 'Let codes last more than 3 minutes, tell how long, let them be extended or sent again, and keep what was filled in.',
      example: {
        bad: '<p>The code is valid for 60 seconds</p>',
        good: '<p>The code is valid for 10 minutes <button type="button">Send again</button></p>',
      },
      says: {
        short:
          'The code is valid for 3 minutes or less (“{words}”) and no way to renew it was seen; check whether it can be extended.',
        'short-renewable':
          'The code is valid for 3 minutes or less (“{words}”); check whether the limit is told by voice and renewing keeps what was filled in.',
        long: 'The code expires (“{words}”) and no way to renew it was seen; check it.',
      },
    },
  },
});
