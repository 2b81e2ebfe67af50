import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';
import type { ComparedVariants } from '../src/model/variants-record.ts';

/** What a tool or version does to the page: barriers that were not there, a trap, a lost language, lost text. */
export default defineBehaviourRule({
  id: 'tool-harm',
  version: 1,
  criteria: ['indicator:tool-harmless'],
  act: [],
  impact: 'serious',
  walk: 'variants',
  decide: ({ variants }: ComparedVariants) =>
    variants
      .filter(({ audited }) => audited)
      .flatMap(({ at, label, added, failures, trap, lang, lost, became }) => {
        const name = { label: label || '…' };
        const found = [];
        for (const { rule, places, at: where } of added)
          found.push(fail(where, 'adds-failures', { ...name, rule, places }));
        if (trap) found.push(trap.sure ? fail(trap.at, 'traps', name) : ask(trap.at, 'maybe-traps', name));
        const [plain, on] = lang;
        if (plain && !on) found.push(fail(null, 'lang-lost', { ...name, plain }));
        else if (plain && on && plain.split('-')[0] !== on.split('-')[0])
          found.push(ask(null, 'lang-changed', { ...name, plain, on }));
        // a bar adds lines; a page that loses a quarter of its own is another text
        if (lost.of >= 8 && lost.lines * 4 >= lost.of)
          found.push(
            ask(null, 'text-lost', { ...name, lines: lost.lines, of: lost.of, example: lost.example }),
          );
        if (became === 'other-page' && failures > 0)
          found.push(ask(null, 'own-failures', { ...name, places: failures }));
        return found.length > 0 ? found : [pass(at)];
      }),
  text: {
    zh: {
      title: '打开无障碍工具或适老版，不应添出新的障碍',
      who: '有的工具条往页面里塞进没有名称的按钮、写错的 ARIA、困住焦点的浮层，需要它的人反而更难用。',
      fix: '打开工具后再检测一遍；工具自身的按钮要有名称，不改写页面的语言和结构，不拦截 Tab 键。',
      example: { bad: '打开工具后每段文字外多出 <a tabindex="0"></a>', good: '打开工具前后检测结果相同' },
      says: {
        'adds-failures': '打开“{label}”后，规则 {rule} 多出 {places} 处不通过。',
        traps: '打开“{label}”后，键盘焦点被困住，打开前没有。',
        'maybe-traps': '打开“{label}”后，键盘焦点被困住，请核对是不是它造成的。',
        'lang-lost': '打开“{label}”后，页面的语言标记（{plain}）不见了。',
        'lang-changed': '打开“{label}”后，页面的语言标记由 {plain} 变成 {on}，请核对。',
        'text-lost':
          '打开“{label}”后，原有 {of} 行文字中有 {lines} 行不见了（如“{example}”），请核对内容是否齐全。',
        'own-failures': '“{label}”打开的是另一个页面，其中有 {places} 处不通过，请核对。',
      },
    },
    en: {
      title: 'Switching on a tool or version adds no barriers',
      who: 'Some toolbars put in nameless buttons, wrong ARIA and layers that trap focus: worse for those who need them.',
      fix: 'Check the page again with the tool on; its own buttons need names, it must not rewrite language and structure nor intercept Tab.',
      example: {
        bad: 'With the tool on every paragraph is wrapped in <a tabindex="0"></a>',
        good: 'The same result with the tool on and off',
      },
      says: {
        'adds-failures': 'With “{label}” on, rule {rule} fails at {places} more places.',
        traps: 'With “{label}” on, keyboard focus is trapped; without it it is not.',
        'maybe-traps': 'With “{label}” on, keyboard focus is trapped; check whether it is the cause.',
        'lang-lost': 'With “{label}” on, the language of the page ({plain}) is no longer marked.',
        'lang-changed': 'With “{label}” on, the language of the page is {on} instead of {plain}; check it.',
        'text-lost':
          'With “{label}” on, {lines} of {of} lines of text are gone (such as “{example}”); check that nothing is missing.',
        'own-failures': '“{label}” opens another page, which fails at {places} places; check it.',
      },
    },
  },
});
