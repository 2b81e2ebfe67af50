import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Fields about the user that browsers could fill in, if they were told what they hold. */
export default definePageRule({
  id: 'identity-autocomplete',
  version: 1,
  criteria: ['wcag22:1.3.5'],
  act: [],
  impact: 'minor',
  probe: (wza) =>
    wza
      .all('input')
      .filter(
        (el) =>
          wza.exposed(el) &&
          !el.matches('[readonly], [disabled]') &&
          /^(?:text|tel|email|search|password|)$/i.test(el.getAttribute('type') ?? ''),
      )
      .map((el) => ({
        at: wza.target(el),
        name: wza.name(el).slice(0, 40),
        tell: (el.getAttribute('autocomplete') ?? '').trim(),
      })),
  decide: (fields) =>
    fields
      .map(({ at, name, tell }) => {
        const word = name.replaceAll(/[\s*：:＊（）()]|必填|请输入|请填写|您的|你的/g, '').toLowerCase();
        const fits =
          /^(?:(?:申请人|联系人|来信人|写信人|用户|真实)?姓名|(?:联系|手机|移动)?电话(?:号码)?|手机(?:号|号码)?|联系方式|(?:电子)?邮箱(?:地址)?|电子邮件|email(?:address)?|e-?mail|fullname|yourname|firstname|lastname|phone(?:number)?|mobile(?:number)?|(?:通信|通讯|联系|家庭)地址|邮政编码|邮编)$/.test(
            word,
          );
        if (!fits) return null;
        // "off" is what a site says on purpose, and still no help
        return tell === '' || tell.toLowerCase() === 'off' ? ask(at, 'untold', { name }) : pass(at);
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '填写本人信息的输入框应声明用途',
      who: '记忆或书写困难的人靠浏览器代填姓名、电话；没有声明用途，就只能一个字一个字地输入。',
      fix: '加 autocomplete，如姓名写 name，手机写 tel，邮箱写 email，地址写 street-address。',
      example: {
        bad: '<label>手机号 <input name="sj"></label>',
        good: '<label>手机号 <input name="sj" type="tel" autocomplete="tel"></label>',
      },
      says: { untold: '输入框“{name}”没有 autocomplete，请核对它填的是否为用户本人的信息。' },
    },
    en: {
      title: 'Fields about the user should say what they hold',
      who: 'People who find it hard to remember or type let the browser fill in name and phone; without a stated purpose they must type every letter.',
      fix: 'Add autocomplete: name, tel, email, street-address and so on.',
      example: {
        bad: '<label>Phone <input name="p"></label>',
        good: '<label>Phone <input name="p" type="tel" autocomplete="tel"></label>',
      },
      says: { untold: 'The field “{name}” has no autocomplete; check whether it asks for data of the user.' },
    },
  },
});
