import type { HoverRecord } from '../src/model/hover-record.ts';
import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';

/** Menus that open under the mouse open by keyboard as well. */
export default defineBehaviourRule({
  id: 'hover-keyboard',
  version: 1,
  criteria: ['wcag22:2.1.1', 'gbt37668@2019:3.3.3.1'],
  act: [],
  impact: 'serious',
  walk: 'hover',
  decide: (record: HoverRecord) =>
    record.contents.map((one) => {
      const args = { name: one.name, text: one.text, stops: one.stops };
      if (one.focus === 'opens' || one.focus === 'key-opens') return pass(one.at);
      if (one.stops === 0) return ask(one.at, 'tip', args);
      // A link that leads on may lead to a page with the same links.
      if (one.otherWay) return ask(one.at, 'other-way', args);
      return one.leads ? ask(one.at, 'menu', args) : fail(one.at, 'shut', args);
    }),
  text: {
    zh: {
      title: '鼠标悬停打开的菜单，键盘也能打开',
      who: '键盘用户走到栏目上，下拉菜单不出现，菜单里的链接一个也到不了。',
      fix: '除 :hover 外同时写 :focus-within；或用带 aria-expanded 的按钮展开。',
      example: {
        bad: 'li:hover > ul { display: block }',
        good: 'li:hover > ul, li:focus-within > ul { display: block }',
      },
      says: {
        shut: '鼠标停在“{name}”上出现含 {stops} 个链接或控件的内容（“{text}”），键盘移到它或按回车、空格、向下键都打不开。',
        menu: '鼠标停在“{name}”上出现含 {stops} 个链接或控件的内容（“{text}”），键盘打不开；它本身通向另一页，请核对那一页有没有同样的链接。',
        'other-way':
          '鼠标停在“{name}”上出现含 {stops} 个链接或控件的内容（“{text}”），键盘移到它上面打不开，请核对用方向键、旁边的控件或别处的链接能否到达。',
        tip: '鼠标停在“{name}”上出现内容（“{text}”），键盘打不开，请核对键盘用户能否从别处得到。',
      },
    },
    en: {
      title: 'Menus that open on hover open by keyboard too',
      who: 'A keyboard user arrives at the item, no menu opens, and none of its links can be reached.',
      fix: 'Write :focus-within besides :hover, or open the menu with a button that has aria-expanded.',
      example: {
        bad: 'li:hover > ul { display: block }',
        good: 'li:hover > ul, li:focus-within > ul { display: block }',
      },
      says: {
        shut: 'The mouse on “{name}” shows content with {stops} links or controls (“{text}”); neither focus on it nor Enter, Space or arrow down opens it.',
        menu: 'The mouse on “{name}” shows content with {stops} links or controls (“{text}”) that the keyboard does not open; it leads to a page itself: check whether that has the same links.',
        'other-way':
          'The mouse on “{name}” shows content with {stops} links or controls (“{text}”) that focus on it does not open; check whether arrow keys, a control beside it or links elsewhere lead there.',
        tip: 'The mouse on “{name}” shows content (“{text}”) that the keyboard does not open; check whether keyboard users get it elsewhere.',
      },
    },
  },
});
