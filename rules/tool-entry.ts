import { judgeEntrances } from './entrance-sound.ts';
import { definePageRule } from '../src/model/rule.ts';

/** The entrance to the tool for accessible browsing is itself for those who cannot see or point. */
export default definePageRule({
  id: 'tool-entry',
  version: 1,
  criteria: ['indicator:tool-entry'],
  act: [],
  impact: 'serious',
  probe: (wza) =>
    wza.entrances('tool').map(({ el, label, name, tabbable, exposed }) => ({
      at: wza.target(el),
      label,
      name,
      tabbable,
      exposed,
    })),
  decide: (entrances) => judgeEntrances(entrances, /无障碍|盲人|读屏|助残|accessib|screen ?reader/i),
  text: {
    zh: {
      title: '无障碍工具的入口应有名称，能用键盘打开',
      who: '这个入口正是给看不见、用不了鼠标的人准备的；读屏软件读不出名称、Tab 键走不到，就等于没有。',
      fix: '入口用 <button> 或带 href 的 <a>，写明“无障碍浏览”，放在页面开头。',
      example: {
        bad: '<div id="cniil_wza" onclick="aria.start()"><img src="wza.png"></div>',
        good: '<button type="button" id="cniil_wza">无障碍浏览</button>',
      },
      says: {
        'no-keyboard': '无障碍工具的入口“{label}”用 Tab 键走不到。',
        hidden: '无障碍工具的入口“{label}”对读屏软件隐藏了。',
        'no-name': '无障碍工具的入口（“{label}”）没有读屏软件能读出的名称。',
        'unclear-name': '无障碍工具的入口“{label}”读出来是“{name}”，请核对是否听得懂。',
      },
    },
    en: {
      title: 'The entry to the accessibility tool has a name and works by keyboard',
      who: 'It is made for people who cannot see or use a mouse; without a name, or out of reach of the Tab key, it might as well not be there.',
      fix: 'Make it a <button> or an <a> with href that says “accessible browsing”, at the start of the page.',
      example: {
        bad: '<div id="cniil_wza" onclick="aria.start()"><img src="wza.png"></div>',
        good: '<button type="button" id="cniil_wza">Accessible browsing</button>',
      },
      says: {
        'no-keyboard': 'The Tab key does not reach the entry to the accessibility tool, “{label}”.',
        hidden: 'The entry to the accessibility tool, “{label}”, is hidden from screen readers.',
        'no-name':
          'The entry to the accessibility tool (“{label}”) has no name that a screen reader can read.',
        'unclear-name':
          'The entry to the accessibility tool, “{label}”, is read out as “{name}”; check that it is understood.',
      },
    },
  },
});
