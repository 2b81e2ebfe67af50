import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { saysLabel } from './label-in-name/compare.ts';

/** A control's accessible name holds the words that can be seen on it: people call it by what they see. */
export default definePageRule({
  id: 'label-in-name',
  version: 1,
  criteria: ['wcag22:2.5.3'],
  act: ['2ee8b8'],
  impact: 'serious',
  probe: (wza) =>
    wza
      .all('[aria-label], [aria-labelledby]')
      .filter((el) =>
        /^(?:button|link|menuitem|menuitemcheckbox|menuitemradio|option|radio|checkbox|switch|tab)$/.test(
          wza.role(el) ?? '',
        ),
      )
      .filter((el) => wza.exposed(el) && !/^(?:input|select|textarea)$/.test(el.localName))
      .map((el) => ({
        at: wza.target(el),
        from: wza.nameFrom(el),
        name: wza.name(el).slice(0, 1000),
        label: wza.visibleText(el).slice(0, 300),
        // letters of an icon font are drawn as pictures
        icons: [el, ...el.querySelectorAll('*')].some((part) =>
          /icon|symbol|awesome|glyph/i.test(getComputedStyle(part).fontFamily),
        ),
        parts: el.querySelector('a, button, input, select, textarea, img, svg, canvas') !== null,
      })),
  decide: (controls) =>
    controls
      .filter(({ from, icons }) => (from === 'aria-label' || from === 'aria-labelledby') && !icons)
      .map(({ at, name, label, parts }) => {
        const said = saysLabel(label, name);
        if (said === 'no-words') return null;
        if (said === 'yes') return pass(at);
        const args = { label: label.slice(0, 80), name: name.slice(0, 80) };
        // a card of many parts has no one label, and a count beside the words is none
        return said === 'no' && !parts && label.length <= 60
          ? fail(at, 'differs', args)
          : ask(at, 'maybe', args);
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '控件的名称应当包含看得见的文字',
      who: '语音控制用户念出屏幕上看到的字，控件却没有反应；看得见字的屏幕阅读器用户听到的和看到的对不上。',
      fix: '让 aria-label 或 aria-labelledby 原样包含看得见的文字，最好放在开头；不需要另起名称时去掉它们。',
      example: {
        bad: '<button aria-label="提交表单">在线申报</button>',
        good: '<button aria-label="在线申报：居住证">在线申报</button>',
      },
      says: {
        differs: '看到的是“{label}”，名称却是“{name}”。',
        maybe: '看到的是“{label}”，名称是“{name}”，请核对用户会怎样称呼它。',
      },
    },
    en: {
      title: 'The name of a control holds the words seen on it',
      who: 'Users of voice control speak the words they see and nothing happens; people who both see and hear the page get two different texts.',
      fix: 'Let aria-label or aria-labelledby hold the visible words as they are, best at the beginning; remove them where no other name is needed.',
      example: {
        bad: '<button aria-label="Send form">Apply online</button>',
        good: '<button aria-label="Apply online: residence permit">Apply online</button>',
      },
      says: {
        differs: 'It reads “{label}”, but its name is “{name}”.',
        maybe: 'It reads “{label}” and its name is “{name}”; check how people would call it.',
      },
    },
  },
});
