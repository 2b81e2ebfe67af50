import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Signing in by a code to scan or a face alone, with no field to type into. */
export default definePageRule({
  id: 'login-phone-only',
  version: 1,
  criteria: ['wcag22:3.3.8', 'gbt37668@2019:3.2.1.1'],
  act: [],
  impact: 'serious',
  probe: (wza) => {
    const words =
      /扫码登录|扫一扫登录|扫码登陆|扫描二维码登录|扫码认证|请(?:使用|用|打开).{0,16}(?:扫码|扫一扫|扫描)|刷脸登录|人脸(?:识别)?登录|刷脸认证|scan (?:the |this )?(?:qr )?code to (?:log|sign) ?in/i;
    const signing = /登录|登陆|认证|log ?in|sign ?in/i;
    return wza
      .all('p, div, span, h1, h2, h3, h4, li, td, label, a, button, figcaption')
      .filter(
        (el) =>
          wza.exposed(el) &&
          words.test(wza.visibleText(el)) &&
          wza.visibleText(el).length < 60 &&
          ![...el.children].some((child) => words.test(wza.visibleText(child))),
      )
      .slice(0, 3)
      .flatMap((el) => {
        let scope: Element = el;
        for (let n = 0; n < 4 && scope.parentElement && scope.parentElement !== document.body; n += 1) {
          if (wza.closest(scope, 'form, dialog, [role="dialog"]') === scope) break;
          scope = scope.parentElement;
        }
        if (!signing.test(wza.visibleText(scope))) return [];
        const fields = wza
          .all('input, [role="textbox"]')
          .some((field) =>
            field.matches(
              '[type="password" i], [type="tel" i], [autocomplete*="one-time"], [autocomplete="username"]',
            ),
          );
        const other = wza
          .all('a, button, [role="tab"], li, span')
          .some(
            (one) =>
              wza.visibleText(one).length < 16 &&
              /(?:账号|帐号|密码|短信|验证码|手机号|证书|其他方式).{0,4}(?:登录|登陆)?|password|sms/i.test(
                wza.visibleText(one),
              ),
          );
        return [{ at: wza.target(el), alone: !fields && !other, words: wza.visibleText(el).slice(0, 40) }];
      });
  },
  decide: (places) => places.map(({ at, alone, words }) => (alone ? ask(at, 'alone', { words }) : pass(at))),
  text: {
    zh: {
      title: '登录不应只有扫码或刷脸一种方式',
      who: '看不见的人对不准二维码，上肢不便的人举不稳手机，没有智能手机的老年人根本无法登录。',
      fix: '另外提供账号密码、短信验证码等可以键入、可以粘贴的登录方式。',
      example: {
        bad: '<p>请用手机扫码登录</p><canvas id="qr"></canvas>',
        good: '<p>扫码登录，或 <a href="/login">账号密码登录</a></p>',
      },
      says: { alone: '“{words}”：页面上只看到扫码或刷脸登录，请核对有没有别的登录方式。' },
    },
    en: {
      title: 'Signing in should not need a phone to scan or a face',
      who: 'Blind people cannot aim at a code, people with weak arms cannot hold the phone, and old people without a smartphone cannot sign in at all.',
      fix: 'Offer another way that can be typed and pasted, such as a password or a code by text message.',
      example: {
        bad: '<p>Scan the code to sign in</p><canvas id="qr"></canvas>',
        good: '<p>Scan the code to sign in, or <a href="/login">use your password</a></p>',
      },
      says: {
        alone: '“{words}”: the page shows scanning or a face only; check for another way to sign in.',
      },
    },
  },
});
