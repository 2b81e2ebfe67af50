import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Drop-downs (友情链接) and single choices that leave the page as soon as an option is chosen (W3C failures F36, F37). */
export default definePageRule({
  id: 'select-jump-menu',
  version: 2,
  criteria: ['wcag22:3.2.2'],
  act: [],
  impact: 'serious',
  probe: (wza) => ({
    // arrow keys choose in a group of radio buttons, and each choice leaves
    choices: wza.all('input[type="radio" i]').map((el) => {
      const code = `${el.getAttribute('onchange') ?? ''} ${el.getAttribute('onclick') ?? ''}`.slice(0, 500);
      return {
        at: wza.target(el),
        name: wza.name(el).slice(0, 60),
        jumps: /location\s*(?:\.href\s*)?=|location\.(?:assign|replace)|window\.open|\.submit\s*\(/i.test(
          code,
        ),
      };
    }),
    selects: wza.all('select').map((el) => {
      const handlers = wza.handlers(el).filter((type) => ['change', 'input', 'click', 'blur'].includes(type));
      const code =
        `${el.getAttribute('onchange') ?? ''} ${el.getAttribute('oninput') ?? ''} ${el.getAttribute('onclick') ?? ''}`.slice(
          0,
          500,
        );
      const options = [...el.querySelectorAll('option')];
      const addresses = options.filter((option) =>
        /^(?:https?:)?\/\/|^\/\w|^\w[\w-]*\.html?$/.test(option.getAttribute('value') ?? ''),
      ).length;
      const form = wza.closest(el, 'form') ?? el.parentElement;
      return {
        at: wza.target(el),
        name: wza.name(el).slice(0, 60) || (options[0]?.textContent ?? '').trim().slice(0, 60),
        inline: /location|window\.open|\.href|\.submit\s*\(|jumpMenu/i.test(code),
        listens: handlers.includes('change') || handlers.includes('input'),
        addresses: options.length > 0 ? addresses / options.length : 0,
        button:
          form !== null &&
          [
            ...form.querySelectorAll(
              'button, input[type="submit" i], input[type="button" i], input[type="image" i]',
            ),
          ].some((button) => wza.tabbable(button)),
        warned: /自动跳转|选择后|直接打开|即跳转|opens? (?:when|on)|will (?:open|go|take)/i.test(
          wza.text(el.parentElement ?? el) + (el.getAttribute('title') ?? ''),
        ),
      };
    }),
  }),
  decide: ({ selects, choices }) => [
    ...choices
      .filter(({ jumps }) => jumps)
      .map(({ at, name }) => fail(at, 'choice-jumps', { name: name || '…' })),
    ...selects.map(({ at, name, inline, listens, addresses, button, warned }) => {
      const args = { name: name || '…' };
      if (inline && !warned) return button ? ask(at, 'maybe-jumps', args) : fail(at, 'jumps', args);
      if (listens && addresses >= 0.5 && !warned) return ask(at, 'maybe-jumps', args);
      return pass(at);
    }),
  ],
  text: {
    zh: {
      title: '选择选项时不应直接跳转',
      who: '键盘用户用方向键逐项浏览，刚到第一项页面就跳走了，后面的项永远选不到。',
      fix: '在下拉框旁加“前往”按钮，按下按钮才跳转；或改成普通的链接列表。',
      example: {
        bad: '<select onchange="location.href=this.value">',
        good: '<select id="links">…</select><button type="submit">前往</button>',
      },
      says: {
        jumps: '下拉框“{name}”一选就跳转，没有按钮，也没有事先说明。',
        'choice-jumps': '单选按钮“{name}”一选中就跳转或提交；键盘用户用方向键逐项听，听到哪项就走到哪项。',
        'maybe-jumps': '下拉框“{name}”像是一选就跳转的，请核对。',
      },
    },
    en: {
      title: 'Choosing an option should not leave the page',
      who: 'Keyboard users move through options with the arrow keys; the page is gone at the first one and the rest can never be chosen.',
      fix: 'Put a “Go” button beside the drop-down, or use a plain list of links.',
      example: {
        bad: '<select onchange="location.href=this.value">',
        good: '<select id="links">…</select><button type="submit">Go</button>',
      },
      says: {
        jumps: 'The drop-down “{name}” leaves the page at once, without a button or a warning.',
        'choice-jumps':
          'The radio button “{name}” leaves the page or submits as soon as it is chosen; arrow keys choose, so keyboard users leave at the first.',
        'maybe-jumps': 'The drop-down “{name}” seems to leave the page at once; check it.',
      },
    },
  },
});
