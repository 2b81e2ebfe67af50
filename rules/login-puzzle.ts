import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Signing in that asks to copy, slide, turn or point: a test of sight, mind and hand, where the page shows no other way in. */
export default definePageRule({
  id: 'login-puzzle',
  version: 1,
  criteria: ['wcag22:3.3.8', 'wcag22:2.5.7'],
  act: [],
  impact: 'serious',
  probe: (wza) => {
    const kinds: readonly (readonly [kind: 'slide' | 'words' | 'turn' | 'sum', pattern: RegExp])[] = [
      ['words', /(?:依次|按(?:顺序|语序))\s*点击|点选(?:验证|文字|图中)|点击图中|wordclick|click-?word/i],
      ['turn', /(?:拖动|旋转|转动)[^。]{0,8}(?:图片)?(?:转正|摆正|角度为正)|rotate-?(?:captcha|verify)/i],
      [
        'slide',
        /(?:按住|拖动|向右(?:滑动|拖动)|滑动)[^。]{0,6}(?:滑块|拼图|完成(?:验证|拼图)|到最右|验证)|请?完成(?:滑块|滑动|拼图)验证/,
      ],
      ['sum', /(?:请)?(?:输入|填写)?(?:计算|运算)(?:结果|答案)|等于多少/],
    ];
    const marks: readonly (readonly [kind: 'slide' | 'words' | 'code', selector: string])[] = [
      [
        'slide',
        '[class*="geetest_slider" i], [id^="nc_" i][class*="nc" i], [class*="slide-verify" i], [class*="verify-slide" i], [class*="slider-captcha" i], [class*="slidercaptcha" i], [class*="verify-move-block" i], [class*="tncode" i]',
      ],
      [
        'words',
        '[class*="wordclick" i], [class*="click-word" i], [class*="verify-points" i], [class*="clickCaptcha" i]',
      ],
      [
        'code',
        'img[src*="captcha" i], img[src*="kaptcha" i], img[src*="verifycode" i], img[src*="validatecode" i], img[src*="checkcode" i], img[src*="authcode" i], img[src*="vcode" i], img[id*="captcha" i], img[alt*="验证码"], img[title*="换一张"], canvas[id*="captcha" i]',
      ],
    ];
    const password = wza.all('input[type="password" i]')[0];
    const title = `${document.title} ${wza
      .all('h1, h2, h3')
      .slice(0, 6)
      .map((el) => wza.text(el))
      .join(' ')}`;
    if (!password && !/登录|登陆|注册|sign ?in|log ?in/i.test(title)) return [];
    const found = new Map<Element, { kind: string; words: string }>();
    for (const [kind, selector] of marks)
      for (const el of wza.all(selector))
        if (![...found.keys()].some((other) => other.contains(el)))
          found.set(el, { kind, words: wza.name(el).slice(0, 40) });
    for (const el of wza.all('p, div, span, label, button, a, td, li, input')) {
      const text = el.matches('input') ? (el.getAttribute('placeholder') ?? '') : wza.visibleText(el);
      if (text === '' || text.length > 40) continue;
      const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0];
      if (!kind || [...found.keys()].some((other) => other.contains(el) || el.contains(other))) continue;
      found.set(el, { kind, words: text });
    }
    const controls = wza.all('a, button, [role="tab"], [role="button"], li, span, input[type="button" i]');
    const seen = (pattern: RegExp): boolean =>
      controls.some((el) => {
        const text = wza.name(el) || wza.visibleText(el);
        return text.length < 16 && pattern.test(text);
      });
    const other =
      seen(
        /(?:短信|手机(?:验证码|号)?|验证码|扫码|二维码|证书|数字证书|CA|人脸|刷脸|微信|支付宝|电子社保卡|统一身份认证|其他方式).{0,3}(?:登录|登陆)/i,
      ) || seen(/语音验证|听验证码|语音播报|无障碍验证|audio (?:challenge|captcha)/i);
    return [...found]
      .slice(0, 3)
      .map(([el, { kind, words }]) => ({ at: wza.target(el), kind, words: wza.squash(words), other }));
  },
  decide: (puzzles) =>
    puzzles.map(({ at, kind, words, other }) => {
      if (other) return pass(at);
      const args = { words: words || '…' };
      if (kind === 'slide') return ask(at, 'slide', args);
      if (kind === 'words') return ask(at, 'words', args);
      if (kind === 'turn') return ask(at, 'turn', args);
      return kind === 'sum' ? ask(at, 'sum', args) : ask(at, 'code', args);
    }),
  text: {
    zh: {
      title: '登录不应非解题、抄码、拖动不可',
      who: '看不清、手不稳、记不住或算不快的人过不了这一关，登录和注册就此止步。',
      fix: '另外提供不考眼力、记忆和手力的登录方式，如短信验证码（可粘贴）、扫码、数字证书；滑块另有点击方式。',
      example: {
        bad: '<p>请按住滑块，拖动到最右边</p>',
        good: '<p>拖动滑块验证，或 <a href="/sms">短信登录</a></p>',
      },
      says: {
        slide: '登录要拖动滑块（“{words}”），没有看到其他登录方式，请核对有没有不用拖动、不用看图的办法。',
        words: '登录要按顺序点图中的文字（“{words}”），没有看到其他登录方式，请核对有没有不用看图的办法。',
        turn: '登录要把图片转正（“{words}”），没有看到其他登录方式，请核对有没有不用看图、不用拖动的办法。',
        sum: '登录要做算术（“{words}”），没有看到其他登录方式，请核对有没有不用计算的办法。',
        code: '登录要照着图片抄写验证码（“{words}”），没有看到其他登录方式，请核对有没有不用抄写的办法。',
      },
    },
    en: {
      title: 'Signing in does not depend on solving, copying or dragging',
      who: 'People who see badly, have unsteady hands, or cannot remember or reckon fast stop here: no login, no registration.',
      fix: 'Offer another way in that tests neither sight nor memory nor hand, such as a text message (pasting allowed), a scan or a certificate; let a slider be clicked as well.',
      example: {
        bad: '<p>Hold the slider and drag it to the right</p>',
        good: '<p>Drag the slider, or <a href="/sms">sign in by text message</a></p>',
      },
      says: {
        slide:
          'Signing in needs a slider to be dragged (“{words}”) and no other way was seen; check for one that needs neither dragging nor sight.',
        words:
          'Signing in needs words in a picture to be clicked in order (“{words}”) and no other way was seen; check for one that needs no picture.',
        turn: 'Signing in needs a picture to be turned upright (“{words}”) and no other way was seen; check for one without it.',
        sum: 'Signing in needs a sum to be done (“{words}”) and no other way was seen; check for one without it.',
        code: 'Signing in needs a code to be copied from a picture (“{words}”) and no other way was seen; check for one without it.',
      },
    },
  },
});
