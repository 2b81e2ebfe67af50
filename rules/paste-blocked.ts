import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Fields that refuse pasting: a memory and typing test for those who use a password manager. */
export default definePageRule({
  id: 'paste-blocked',
  version: 1,
  criteria: ['wcag22:3.3.8'],
  act: [],
  impact: 'moderate',
  probe: (wza) =>
    wza.all('input, textarea').flatMap((el) => {
      if (
        el.matches(
          '[type="hidden" i], [type="checkbox" i], [type="radio" i], [type="submit" i], [type="button" i], [type="image" i], [type="file" i], [type="reset" i]',
        )
      )
        return [];
      let blocked = false;
      for (let up: Element | null = el; up; up = up.parentElement)
        if (
          /return\s*\(?\s*(?:false|!1)|preventDefault|returnValue\s*=\s*(?:false|!1)/.test(
            up.getAttribute('onpaste') ?? '',
          )
        )
          blocked = true;
      return [
        {
          at: wza.target(el),
          name: wza.name(el).slice(0, 60),
          blocked,
          listens: wza.handlers(el).includes('paste') && !el.hasAttribute('onpaste'),
          login:
            el.matches('[type="password" i]') ||
            /密码|口令|用户名|账号|帐号|登录名|password|user ?name|account/i.test(wza.name(el)) ||
            /password|username|one-time-code/.test(el.getAttribute('autocomplete') ?? ''),
        },
      ];
    }),
  decide: (fields) =>
    fields.map(({ at, name, blocked, listens, login }) => {
      const args = { name: name || '…' };
      if (blocked) return login ? fail(at, 'blocked', args) : ask(at, 'blocked-elsewhere', args);
      return listens && login ? ask(at, 'listens', args) : pass(at);
    }),
  text: {
    zh: {
      title: '登录时应允许粘贴账号和密码',
      who: '记不住或打不快长密码的人要靠密码管理器和粘贴；禁止粘贴就登录不了。',
      fix: '去掉 onpaste="return false" 一类的代码，并加上 autocomplete。',
      example: {
        bad: '<input type="password" onpaste="return false">',
        good: '<input type="password" autocomplete="current-password">',
      },
      says: {
        blocked: '登录用的输入框“{name}”禁止粘贴。',
        'blocked-elsewhere': '输入框“{name}”禁止粘贴，请核对它是否用于登录或身份验证。',
        listens: '登录用的输入框“{name}”会处理粘贴，请核对是否禁止粘贴。',
      },
    },
    en: {
      title: 'Logging in should allow pasting',
      who: 'Who cannot remember or type long passwords relies on a password manager and pasting; without it they cannot log in.',
      fix: 'Remove code such as onpaste="return false" and add autocomplete.',
      example: {
        bad: '<input type="password" onpaste="return false">',
        good: '<input type="password" autocomplete="current-password">',
      },
      says: {
        blocked: 'The login field “{name}” refuses pasting.',
        'blocked-elsewhere':
          'The field “{name}” refuses pasting; check whether it is used to log in or to prove identity.',
        listens: 'The login field “{name}” handles pasting itself; check whether it is refused.',
      },
    },
  },
});
