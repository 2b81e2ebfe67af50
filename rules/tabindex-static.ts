import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Text put into the Tab order though there is nothing to operate. */
export default definePageRule({
  id: 'tabindex-static',
  version: 1,
  criteria: ['wcag22:4.1.2'],
  act: [],
  impact: 'minor',
  probe: (wza) =>
    wza
      .all('[tabindex]')
      .filter(
        (el) =>
          wza.tabbable(el) &&
          !el.matches(
            'a[href], area, button, input, select, textarea, iframe, summary, audio, video, object, embed, [contenteditable]',
          ),
      )
      .map((el) => {
        const css = getComputedStyle(el);
        const role = wza.role(el);
        const operable =
          role !== null &&
          /^(?:button|link|checkbox|radio|tab|tabpanel|menuitem|option|slider|spinbutton|switch|textbox|combobox|listbox|grid|gridcell|row|tree|treeitem|menu|menubar|toolbar|radiogroup|scrollbar|separator|application|searchbox|progressbar|dialog|alertdialog|region|tooltip|columnheader|rowheader|feed|article)/.test(
            role,
          );
        const scrolls =
          /(?:auto|scroll)/.test(css.overflowX + css.overflowY) &&
          (el.scrollHeight > el.clientHeight || el.scrollWidth > el.clientWidth);
        const events = wza.handlers(el).some((type) => /^(?:click|key|mouse|pointer|focus|drag)/.test(type));
        return {
          at: wza.target(el),
          text: wza.text(el).slice(0, 60),
          fine: operable || scrolls,
          events,
          role: role ?? '',
          custom: el.localName.includes('-'),
        };
      }),
  decide: (places) =>
    places.map(({ at, text, fine, events, custom }) =>
      fine || custom
        ? pass(at)
        : events
          ? ask(at, 'no-role', { text: text || '…' })
          : ask(at, 'static', { text: text || '…' }),
    ),
  text: {
    zh: {
      title: '只有能操作的内容才进入 Tab 顺序',
      who: '键盘用户停在一段不能操作的文字上，会以为有事可做；屏幕阅读器也报不出它是什么。',
      fix: '普通文字去掉 tabindex；能操作的改用 <button>、<a href>，或加上合适的 role。',
      example: { bad: '<p tabindex="0">本站公告</p>', good: '<p>本站公告</p>' },
      says: {
        static: '“{text}”能用 Tab 到达，却不像能操作的内容，请核对。',
        'no-role': '“{text}”能用 Tab 到达、有事件处理，却没有角色，请核对屏幕阅读器能否报出它是什么。',
      },
    },
    en: {
      title: 'Only what can be operated belongs in the Tab order',
      who: 'Keyboard users who stop on plain text believe there is something to do, and screen readers cannot say what it is.',
      fix: 'Remove tabindex from plain text; use <button>, <a href> or a fitting role for what can be operated.',
      example: { bad: '<p tabindex="0">Notice</p>', good: '<p>Notice</p>' },
      says: {
        static: '“{text}” is reached by Tab but does not seem to be operable; check it.',
        'no-role':
          '“{text}” is reached by Tab and handles events but has no role; check what a screen reader says it is.',
      },
    },
  },
});
