import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Picture or slider CAPTCHAs without a way for those who cannot see or drag. */
export default definePageRule({
  id: 'captcha-alternative',
  version: 1,
  criteria: ['wcag22:1.1.1', 'gbt37668@2019:3.2.1.1'],
  act: [],
  impact: 'critical',
  probe: (wza) => {
    const telling =
      /captcha|kaptcha|verify-?(?:code|img|image|pic)|valid(?:ate|ation)?-?(?:code|img)|check-?code|auth-?code|rand(?:om)?-?(?:code|img|image)|vcode|yzm|yanzhengma|geetest|nc_wrapper|slide-?verify|verify-?slide|tcaptcha|yidun|vaptcha|recaptcha|hcaptcha/i;
    const marks = (el: Element): string =>
      ['id', 'class', 'name', 'src', 'alt', 'title', 'onclick']
        .map((name) => (el.getAttribute(name) ?? '').slice(0, 300))
        .join(' ');
    const pictures = wza
      .all(
        'img, canvas, input[type="image" i], svg, iframe, [class*="captcha" i], [class*="geetest" i], [class*="nc_" i], [class*="slide" i], [class*="verify" i], [id*="captcha" i]',
      )
      .filter(
        (el) =>
          telling.test(marks(el)) || (el.matches('img, canvas') && /验证码|看不清|换一张/.test(marks(el))),
      );
    const fields = wza
      .all('input')
      .filter((el) => /验证码|校验码|附加码/.test(wza.name(el) + (el.getAttribute('placeholder') ?? '')));
    return pictures
      .filter((el, i) => !pictures.some((other, j) => j !== i && other !== el && other.contains(el)))
      .map((el) => {
        const form =
          wza.closest(el, 'form, [role="dialog"], .login, [class*="login" i]') ??
          el.parentElement?.parentElement ??
          el;
        const words = wza.text(form);
        const controls = [
          ...form.querySelectorAll('a, button, input[type="button" i], [role="button"], audio'),
        ]
          .map((control) => `${wza.name(control)} ${marks(control)}`)
          .join(' ');
        return {
          at: wza.target(el),
          picture: el.matches('img, canvas, input'),
          slider: /slid|drag|geetest|nc_|yidun|tcaptcha/i.test(marks(el)),
          field: fields.length > 0,
          audio: /语音|听|audio|sound|voice|朗读/i.test(controls) || form.querySelector('audio') !== null,
          sms: /短信验证|手机验证码|获取验证码|发送验证码|动态密码|扫码登录|sms/i.test(
            `${words} ${controls}`,
          ),
          embedded: el.matches('iframe'),
        };
      });
  },
  decide: (captchas) =>
    captchas.map(({ at, picture, slider, field, audio, sms, embedded }) => {
      if (audio) return pass(at);
      if (sms || embedded) return ask(at, 'maybe-alternative');
      if (slider && !picture) return ask(at, 'slider');
      return picture && field ? fail(at, 'picture-only') : ask(at, 'maybe-captcha');
    }),
  text: {
    zh: {
      title: '图形、滑块验证码应有其他感官可用的形式',
      who: '看不见图形的人填不出验证码，手不灵活的人拖不动滑块，登录、留言、办事都被挡在门外。',
      fix: '同时提供语音、短信或其他不靠看、不靠拖的验证方式，并让键盘能到达。',
      example: {
        bad: '<input name="code"><img src="/captcha.jpg">',
        good: '<input name="code"><img alt="图形验证码" src="/captcha.jpg"><button type="button">语音验证码</button>',
      },
      says: {
        'picture-only': '图形验证码没有语音、短信等其他形式。',
        slider: '页面有滑块或行为验证，没有看到其他形式，请核对。',
        'maybe-alternative': '图形验证码旁似乎有短信等其他方式，请核对它能否代替图形验证码。',
        'maybe-captcha': '这里像是图形验证码，没有看到语音、短信等其他形式，请核对。',
      },
    },
    en: {
      title: 'Picture and slider CAPTCHAs need a form for other senses',
      who: 'Who cannot see the picture cannot type the code, and who cannot drag cannot move the slider: login and forms stay shut.',
      fix: 'Offer audio, text message or another check that needs neither sight nor dragging, reachable by keyboard.',
      example: {
        bad: '<input name="code"><img src="/captcha.jpg">',
        good: '<input name="code"><img alt="Picture code" src="/captcha.jpg"><button type="button">Audio code</button>',
      },
      says: {
        'picture-only': 'The picture CAPTCHA has no audio, text message or other form.',
        slider: 'There is a slider or behaviour check and no other form was seen; check it.',
        'maybe-alternative':
          'There seems to be a text message or other way beside the CAPTCHA; check that it can replace the picture.',
        'maybe-captcha':
          'This looks like a picture CAPTCHA without audio, text message or another form; check it.',
      },
    },
  },
});
