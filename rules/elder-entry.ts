import { judgeEntrances } from './entrance-sound.ts';
import { definePageRule } from '../src/model/rule.ts';

/** The entrance to the version for older people can be found by name and opened by keyboard. */
export default definePageRule({
  id: 'elder-entry',
  version: 1,
  criteria: ['indicator:elder-entry', 'miit67@2021:a1-elder-entry'],
  act: [],
  impact: 'moderate',
  probe: (wza) =>
    wza.entrances('elder').map(({ el, label, name, tabbable, exposed }) => ({
      at: wza.target(el),
      label,
      name,
      tabbable,
      exposed,
    })),
  decide: (entrances) =>
    judgeEntrances(
      entrances,
      /长者|长辈|关怀|关爱|亲情|敬老|老年|适老|大字|elder|senior|large (?:text|type|print)/i,
    ),
  text: {
    zh: {
      title: '适老版的入口应有名称，能用键盘打开',
      who: '老年人多有视力下降、手抖，常用键盘、语音或放大软件；入口没有名称或只能用鼠标点，就进不去。',
      fix: '入口用 <button> 或带 href 的 <a>，写明“长者版”或“适老版”，放在首页显眼处。',
      example: {
        bad: '<span class="slh" onclick="oldStart()">长者版</span>',
        good: '<a class="slh" href="/old/">长者版</a>',
      },
      says: {
        'no-keyboard': '适老版的入口“{label}”用 Tab 键走不到。',
        hidden: '适老版的入口“{label}”对读屏软件隐藏了。',
        'no-name': '适老版的入口（“{label}”）没有读屏软件能读出的名称。',
        'unclear-name': '适老版的入口“{label}”读出来是“{name}”，请核对是否听得懂。',
      },
    },
    en: {
      title: 'The entry to the version for older people has a name and works by keyboard',
      who: 'Many older people see badly or have unsteady hands and use a keyboard, their voice or a magnifier; a nameless entry that needs a mouse keeps them out.',
      fix: 'Make it a <button> or an <a> with href that says “for older people”, in plain sight on the home page.',
      example: {
        bad: '<span class="slh" onclick="oldStart()">长者版</span>',
        good: '<a class="slh" href="/old/">长者版</a>',
      },
      says: {
        'no-keyboard': 'The Tab key does not reach the entry to the version for older people, “{label}”.',
        hidden: 'The entry to the version for older people, “{label}”, is hidden from screen readers.',
        'no-name':
          'The entry to the version for older people (“{label}”) has no name that a screen reader can read.',
        'unclear-name':
          'The entry to the version for older people, “{label}”, is read out as “{name}”; check that it is understood.',
      },
    },
  },
});
