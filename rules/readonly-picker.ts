import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Fields that cannot be typed into and wait for a click: a calendar or a tree for the mouse opens. */
export default definePageRule({
  id: 'readonly-picker',
  version: 1,
  criteria: ['wcag22:2.1.1', 'gbt37668@2019:3.3.3.1'],
  act: [],
  impact: 'serious',
  probe: (wza) =>
    wza
      .all('input[readonly], input[onkeydown*="return false"], input[onkeypress*="return false"]')
      .filter((el) => !el.matches('[role="combobox"], [aria-haspopup], [type="button" i], [type="submit" i]'))
      .map((el) => {
        const events = wza.handlers(el);
        return {
          at: wza.target(el),
          name: wza.name(el).slice(0, 60),
          clicks: events.some((type) => /^(?:click|mousedown|mouseup|focus|focusin|touchstart)$/.test(type)),
        };
      }),
  decide: (fields) =>
    fields.map(({ at, name, clicks }) => (clicks ? ask(at, 'picker', { name: name || '…' }) : pass(at))),
  text: {
    zh: {
      title: '只能挑选的输入框，键盘也要能填',
      who: '日期、地区等输入框不许键入，只能在弹出的面板里点选；面板若不支持键盘，键盘和读屏用户就填不了。',
      fix: '去掉 readonly，允许直接键入并写明格式，或改用 <input type="date">、<select>。',
      example: {
        bad: '<input readonly onclick="WdatePicker()">',
        good: '<label>开始日期 <input type="date"></label>',
      },
      says: { picker: '输入框“{name}”不许键入，点击才弹出选择面板，请核对只用键盘能否选好。' },
    },
    en: {
      title: 'A field to pick into must be usable by keyboard',
      who: 'Some fields for dates or places refuse typing and open a panel to click in; where that knows no keys, people without a mouse cannot fill them.',
      fix: 'Drop readonly, accept typing and say the format, or use <input type="date"> or <select>.',
      example: {
        bad: '<input readonly onclick="WdatePicker()">',
        good: '<label>From <input type="date"></label>',
      },
      says: {
        picker:
          'The field “{name}” refuses typing and opens a panel on click; check whether a value can be picked by keyboard alone.',
      },
    },
  },
});
